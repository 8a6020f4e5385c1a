# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "pymysql>=1.2",
#     "sqlalchemy>=2.0",
# ]
# ///
import os

from flask import Flask
from sqlalchemy.exc import IntegrityError

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite://"
)
db.init_app(app)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    # --8<-- [start:focus]
    article = Article(title="Hello", author=ada)
    db.session.add(article)

    SQL = db.text("UPDATE article SET rating = rating + 1")
    # send the INSERT, so that the UPDATE finds the row
    db.session.flush()
    result = db.session.execute(
        db.text("UPDATE article SET rating = 1")
    )
    print(result.rowcount, article.rating)
    #> 1 None
    db.session.refresh(article)
    print(article.rating)
    #> 1
    db.session.commit()

    # SQL and objects are undone together
    try:
        db.session.execute(SQL)
        article.title = None
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
    print(article.title, article.rating)
    #> Hello 1

    # what a save of the object makes of the SQL
    db.session.execute(SQL)
    article.title = "Hello again"
    db.session.commit()
    print(article.title, article.rating)
    #> Hello again 2
    db.session.execute(SQL)
    article.title = "Hello at last"
    db.session.commit()
    print(article.title, article.rating)
    #> Hello at last 3
    # --8<-- [end:focus]
