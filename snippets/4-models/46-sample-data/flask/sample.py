import json
from pathlib import Path

from flask.cli import with_appcontext

from models import Article, User, db

FILE = Path(__file__).with_name("sample.json")


# --8<-- [start:focus]
def load():
    data = json.loads(FILE.read_text("utf-8"))
    for row in data["users"]:
        db.session.merge(User(**row))
    db.session.flush()
    for row in data["articles"]:
        name = row.pop("author")
        query = db.select(User.id).filter_by(name=name)
        row["author_id"] = db.session.scalars(query).one()
        db.session.merge(Article(**row))
    db.session.commit()


def dump():
    query = db.select(Article).order_by(Article.id)
    articles = [
        {
            "id": article.id,
            "title": article.title,
            "rating": article.rating,
            "author": article.author.name,
        }
        for article in db.session.scalars(query)
    ]
    return json.dumps({"articles": articles}, indent=2)


def init_app(app):
    app.cli.command("seed")(with_appcontext(load))


# --8<-- [end:focus]
