from flask import Blueprint, request
from marshmallow import ValidationError
from sqlalchemy.orm import contains_eager

from blog.models import Article, User, db
from blog.schemas import ArticleQuery

bp = Blueprint("blog", __name__)

# --8<-- [start:focus]
ORDERINGS = {
    "id": Article.id,
    "title": Article.title,
    "rating": Article.rating,
}


def ordered(query, name):
    column = ORDERINGS.get(name.removeprefix("-"), Article.id)
    if name.startswith("-"):
        column = column.desc()
    return query.order_by(column, Article.id)


@bp.get("/articles/")
def articles():
    given = request.args.items()
    asked = ArticleQuery().load({k: v for k, v in given if v})
    query = db.select(Article).join(Article.author)
    query = query.options(contains_eager(Article.author))
    if "author" in asked:
        query = query.where(User.name == asked["author"])
    if "min_rating" in asked:
        query = query.where(Article.rating >= asked["min_rating"])
    for word in asked.get("search", "").split():
        title = Article.title.icontains(word, autoescape=True)
        name = User.name.icontains(word, autoescape=True)
        query = query.where(title | name)
    found = db.session.scalars(ordered(query, asked["ordering"]))
    return [article.as_dict() for article in found]


# --8<-- [end:focus]
@bp.errorhandler(ValidationError)
def refuse(error):
    return error.messages, 400
