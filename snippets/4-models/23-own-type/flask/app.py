# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import StatementError

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()
    ada = User(name="ada")

    # --8<-- [start:focus]
    words = ["web", "http"]
    hello = Article(title="Hello", words=words, author=ada)
    forms = Article(title="Forms", author=ada)  # NULL
    db.session.add_all([hello, forms])
    db.session.commit()

    # in the database, and back
    sql = text("SELECT words FROM article ORDER BY id")
    print(db.session.scalars(sql).all())
    #> ['web http', None]
    articles = db.select(Article).order_by(Article.id)
    for article in db.session.scalars(articles):
        print(article.title, article.words)
        #> Hello ['web', 'http']
        #> Forms None

    # a value in a condition is converted, too
    found = articles.where(Article.words == ["web", "http"])
    print([a.title for a in db.session.scalars(found)])
    #> ['Hello']

    # changed in place
    hello.words.append("json")
    db.session.commit()
    print(hello.words)
    #> ['web', 'http', 'json']

    # refused
    hello.words = ["two words"]
    try:
        db.session.commit()
    except StatementError as error:
        db.session.rollback()
        print([str(error.orig)])
        #> ['A word has no blanks.']
    # --8<-- [end:focus]
