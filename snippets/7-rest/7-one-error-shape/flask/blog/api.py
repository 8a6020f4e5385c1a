from flask import Blueprint, request
from marshmallow import EXCLUDE, Schema, fields, validate

from blog.models import Article, db

bp = Blueprint("blog", __name__)


class ArticleSchema(Schema):
    class Meta:
        unknown = EXCLUDE

    title = fields.String(
        required=True,
        validate=validate.Length(1, 100),
        error_messages={"required": "This field is required."},
    )


# --8<-- [start:focus]
@bp.post("/articles/")
def create():
    sent = ArticleSchema().load(request.get_json())
    article = Article(rating=3, **sent)
    db.session.add(article)
    db.session.commit()
    return {"id": article.id}, 201


@bp.get("/articles/<int(max=2147483647):pk>/")
def detail(pk):
    article = db.get_or_404(Article, pk)
    stars = "*" * article.rating
    return {"title": article.title, "stars": stars}


# --8<-- [end:focus]
