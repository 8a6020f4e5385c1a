from flask import Blueprint
from sqlalchemy.orm import joinedload

from blog.models import Article, db

bp = Blueprint("articles", __name__)


# --8<-- [start:focus]
def listed():
    articles = db.select(Article).order_by(Article.id)
    return articles.options(joinedload(Article.author))


@bp.get("/articles/")
def articles():
    return [
        {"title": article.title, "author": article.author.name}
        for article in db.session.scalars(listed())
    ]


# --8<-- [end:focus]
