from flask import Blueprint, request
from marshmallow import ValidationError
from sqlalchemy.orm import joinedload, selectinload

from blog.models import Article, db
from blog.schemas import ArticleSchema

bp = Blueprint("blog", __name__)


# --8<-- [start:focus]
@bp.get("/articles/")
def articles():
    query = db.select(Article).options(
        joinedload(Article.author), selectinload(Article.tags)
    )
    found = db.session.scalars(query.order_by(Article.id))
    return ArticleSchema(many=True).dump(found)


@bp.post("/articles/")
def create():
    schema = ArticleSchema()
    sent = schema.load(request.get_json())
    sent["tags"] = list(dict.fromkeys(sent["tags"]))
    article = Article(**sent)
    db.session.add(article)
    db.session.commit()
    return schema.dump(article), 201


# --8<-- [end:focus]
@bp.errorhandler(ValidationError)
def refuse(error):
    return error.messages, 400
