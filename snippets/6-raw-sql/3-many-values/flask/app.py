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
from sqlalchemy import bindparam, text

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite://"
)
db.init_app(app)


# --8<-- [start:focus]
def by_ids(ids):
    sql = text(
        "SELECT title FROM article WHERE id IN :ids ORDER BY id"
    ).bindparams(bindparam("ids", expanding=True))
    return db.session.scalars(sql, {"ids": ids}).all()


def containing(word):
    for char in "!%_":
        word = word.replace(char, "!" + char)
    sql = text(
        "SELECT title FROM article"
        " WHERE title LIKE :pattern ESCAPE '!' ORDER BY id"
    )
    return db.session.scalars(sql, {"pattern": f"%{word}%"}).all()


def about_vim(author):
    # a colon before a word is a parameter, unless escaped
    sql = text(
        "SELECT title FROM article"
        r" WHERE author_id = :author AND title LIKE '%\:q%'"
    )
    return db.session.scalars(sql, {"author": author.id}).all()


with app.app_context():
    db.create_all()
    ada = User(name="ada")
    for title in "100% Python", "1000 lines", "Type :q to leave":
        db.session.add(Article(title=title, author=ada))
    db.session.commit()

    query = db.select(Article.id).order_by(Article.id).limit(2)
    first = db.session.scalars(query).all()
    print(by_ids(first))
    #> ['100% Python', '1000 lines']
    print(by_ids([]))
    #> []
    print(containing("100%"))
    #> ['100% Python']
    print(about_vim(ada))
    #> ['Type :q to leave']
    # --8<-- [end:focus]
