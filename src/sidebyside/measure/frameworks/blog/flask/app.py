"""The measured blog in Flask. ``python app.py`` creates its tables and rows."""

import os

from flask import Flask, jsonify, render_template
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, joinedload, mapped_column, relationship

ROWS = 100


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


class Author(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    body: Mapped[str]
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))
    author: Mapped[Author] = relationship()


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)


@app.get("/plain")
def plain():
    return "Hello, World!", {"Content-Type": "text/plain"}


@app.get("/json")
def json():
    return jsonify(message="Hello, World!")


@app.get("/template")
def template():
    articles = [{"id": n, "title": f"Article <{n}>"} for n in range(ROWS)]
    return render_template("articles.html", articles=articles)


@app.get("/rows")
def rows():
    articles = db.session.scalars(db.select(Article).order_by(Article.id))
    return jsonify([{"id": a.id, "title": a.title, "body": a.body} for a in articles])


@app.get("/relation-badly")
def relation_badly():
    articles = db.session.scalars(db.select(Article).order_by(Article.id))
    return jsonify([{"title": a.title, "author": a.author.name} for a in articles])


@app.get("/relation-well")
def relation_well():
    joined = db.select(Article).options(joinedload(Article.author)).order_by(Article.id)
    return jsonify(
        [{"title": a.title, "author": a.author.name} for a in db.session.scalars(joined)]
    )


def fill():
    db.create_all()
    authors = [Author(id=n, name=f"Author {n}") for n in range(1, ROWS + 1)]
    articles = [
        Article(id=author.id, title=f"Article {author.id}", body="word " * 40, author=author)
        for author in authors
    ]
    db.session.add_all([*authors, *articles])
    db.session.commit()


if __name__ == "__main__":
    with app.app_context():
        fill()
