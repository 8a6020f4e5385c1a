# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    hello = Article(title="hello", words=900)
    tools = Article(title="Tools", words=200)
    lines = Article(title="1000 lines", words=199)
    db.session.add_all([hello, tools, lines])
    db.session.commit()

    # computed by the database
    print(hello.minutes, tools.minutes, lines.minutes)
    #> 5 2 1

    # filtered and sorted like any other
    query = db.select(Article.title).where(Article.minutes > 1)
    query = query.order_by(Article.sort_title)
    print(db.session.scalars(query).all())
    #> ['hello', 'Tools']

    # follows each change, of an object ...
    hello.words = 150
    db.session.commit()
    print(hello.minutes)
    #> 1

    # ... and of a statement
    db.session.execute(
        db.update(Article).values(words=Article.words + 200)
    )
    db.session.commit()
    print(hello.minutes, tools.minutes, lines.minutes)
    #> 2 3 2
    # --8<-- [end:focus]
