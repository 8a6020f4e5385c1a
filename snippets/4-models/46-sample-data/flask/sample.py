import json
from pathlib import Path

from models import Article, User, db

FILE = Path(__file__).with_name("sample.json")


# --8<-- [start:focus]
def user_id(name):
    query = db.select(User.id).filter_by(name=name)
    return db.session.scalar(query)


def load():
    """Load the sample data."""
    data = json.loads(FILE.read_text("utf-8"))
    for row in data["users"]:
        row["id"] = user_id(row["name"])
        db.session.merge(User(**row))
    for row in data["articles"]:
        row["author_id"] = user_id(row.pop("author"))
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
    app.cli.command("seed")(load)


# --8<-- [end:focus]
