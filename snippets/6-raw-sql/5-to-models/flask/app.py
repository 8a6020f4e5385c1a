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
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.exc import NoSuchColumnError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite://"
)
db = SQLAlchemy(app, model_class=Base)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(16))


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(100))
    views: Mapped[int] = mapped_column(default=0)
    user_id: Mapped[int] = mapped_column(db.ForeignKey("user.id"))
    user: Mapped[User] = relationship()


with app.app_context():
    db.create_all()
    ada = User(name="Ada")
    db.session.add(Article(title="Hello", views=30, user=ada))
    db.session.add(Article(title="Draft", views=2, user=ada))
    db.session.commit()

    # --8<-- [start:focus]
    popular = db.select(Article).from_statement(
        db.text("SELECT * FROM article WHERE views > :views")
    )
    for article in db.session.scalars(popular, {"views": 10}):
        print(article.title, "by", article.user.name)
        #> Hello by Ada
        article.title = "Hello again"
    db.session.commit()

    scored = db.text(
        "SELECT article.*, views * 2 AS score FROM article"
        " ORDER BY id"
    )
    query = db.select(Article, db.column("score"))
    rows = db.session.execute(query.from_statement(scored))
    for article, score in rows:
        print(article.title, score)
        #> Hello again 60
        #> Draft 4
    # --8<-- [end:focus]

    titles = db.select(Article).from_statement(
        db.text("SELECT title FROM article")
    )
    try:
        db.session.scalars(titles).all()
    except NoSuchColumnError:
        print("no object without its primary key")
        #> no object without its primary key

    print(hasattr(popular, "filter"))
    #> False
