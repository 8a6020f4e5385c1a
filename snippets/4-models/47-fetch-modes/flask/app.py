# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from flask_sqlalchemy.record_queries import get_recorded_queries
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import (
    defer,
    joinedload,
    raiseload,
    selectinload,
)

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_RECORD_QUERIES"] = True
db.init_app(app)

with app.app_context():
    db.create_all()
    for name in "ada", "grace", "linus", "guido":
        author = User(name=name)
        db.session.add(Article(title=f"By {name}", author=author))
    db.session.commit()


# --8<-- [start:focus]
def use(query, value):
    """Read something of each article; count the queries."""
    with app.app_context():
        try:
            articles = db.session.scalars(query).all()
            found = [value(article) for article in articles]
        except InvalidRequestError:
            return "refused"
        queries = get_recorded_queries()
    return f"{len(found)} in {len(queries)} queries"


def author(article):
    return article.author.name


def text(article):
    return article.text


articles = db.select(Article).order_by(Article.id)

# one by one, when it is used: the default
print("one by one:", use(articles, author))
#> one by one: 4 in 5 queries

# for all of them
peers = articles.options(selectinload(Article.author))
print("for all:", use(peers, author))
#> for all: 4 in 2 queries

# never: whoever forgets to load it is told
strict = articles.options(raiseload("*"))
print("never:", use(strict, author))
#> never: refused
loaded = strict.options(joinedload(Article.author))
print("never, but loaded:", use(loaded, author))
#> never, but loaded: 4 in 1 queries

# a column that was left out
late = articles.options(defer(Article.text))
print("the text:", use(late, text))
#> the text: 4 in 5 queries
late = articles.options(defer(Article.text, raiseload=True))
print("never:", use(late, text))
#> never: refused
# --8<-- [end:focus]
