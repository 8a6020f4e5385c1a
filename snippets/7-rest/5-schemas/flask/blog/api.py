from flask import Blueprint, request
from marshmallow import ValidationError

from blog.models import Article, db
from blog.schemas import ArticleSchema

bp = Blueprint("blog", __name__)


# --8<-- [start:focus]
@bp.get("/articles/<int(max=2147483647):pk>/")
def detail(pk):
    article = db.get_or_404(Article, pk)
    return ArticleSchema().dump(article)


@bp.put("/articles/<int(max=2147483647):pk>/")
@bp.patch("/articles/<int(max=2147483647):pk>/")
def update(pk):
    article = db.get_or_404(Article, pk)
    partial = request.method == "PATCH"
    schema = ArticleSchema(partial=partial)
    for name, value in schema.load(request.get_json()).items():
        setattr(article, name, value)
    db.session.commit()
    return schema.dump(article)


@bp.errorhandler(ValidationError)
def refuse(error):
    return error.messages, 400


# --8<-- [end:focus]
