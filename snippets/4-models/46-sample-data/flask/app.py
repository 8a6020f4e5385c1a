# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import json

from flask import Flask

import sample
from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)
sample.init_app(app)

with app.app_context():
    db.create_all()

# --8<-- [start:focus]
# somebody who is not in the file has the first number
with app.app_context():
    db.session.add(User(name="linus"))
    db.session.commit()

shell = app.test_cli_runner()
titles = db.select(Article.title).order_by(Article.id)

# flask seed
shell.invoke(args=["seed"], catch_exceptions=False)
with app.app_context():
    print(db.session.scalars(titles).all())
    #> ['Hello', 'Tools']

    # changed, one deleted, and one of our own
    hello = db.session.get_one(Article, 1)
    hello.title = "Hello!"
    db.session.delete(db.session.get_one(Article, 2))
    lines = Article(id=9, title="Lines", author=hello.author)
    db.session.add(lines)
    db.session.commit()

# again: what the file has is as the file says
shell.invoke(args=["seed"], catch_exceptions=False)
with app.app_context():
    print(db.session.scalars(titles).all())
    #> ['Hello', 'Tools', 'Lines']

    # and back into a file
    for row in json.loads(sample.dump())["articles"]:
        print(*row.values())
        #> 1 Hello 5 ada
        #> 2 Tools 4 grace
        #> 9 Lines None ada
# --8<-- [end:focus]
