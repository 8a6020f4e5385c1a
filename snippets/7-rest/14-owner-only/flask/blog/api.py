from flask import Blueprint, abort, request
from flask.views import MethodView
from marshmallow import ValidationError
from sqlalchemy.orm import joinedload

from blog.auth import auth
from blog.models import Article, db
from blog.schemas import ArticleSchema

bp = Blueprint("blog", __name__)
schema = ArticleSchema()


# --8<-- [start:focus]
def visible():  # to the one who asks
    allowed = Article.public
    if user := auth.current_user():
        allowed = allowed | (Article.author == user)
    query = db.select(Article).where(allowed)
    return query.options(joinedload(Article.author))


def owned(pk):
    article = db.one_or_404(visible().filter_by(id=pk))
    if article.author != auth.current_user():
        abort(403)
    return article


class ArticleList(MethodView):
    @auth.login_required(optional=True)
    def get(self):
        query = visible().order_by(Article.id)
        return schema.dump(db.session.scalars(query), many=True)

    @auth.login_required
    def post(self):
        sent = schema.load(request.get_json())
        article = Article(**sent, author=auth.current_user())
        db.session.add(article)
        db.session.commit()
        return schema.dump(article), 201


class ArticleDetail(MethodView):
    @auth.login_required(optional=True)
    def get(self, pk):
        article = db.one_or_404(visible().filter_by(id=pk))
        return schema.dump(article)

    @auth.login_required
    def put(self, pk):
        article = owned(pk)
        sent = schema.load(request.get_json())
        for name, value in sent.items():
            setattr(article, name, value)
        db.session.commit()
        return schema.dump(article)

    @auth.login_required
    def delete(self, pk):
        db.session.delete(owned(pk))
        db.session.commit()
        return "", 204


# --8<-- [end:focus]
bp.add_url_rule(
    "/articles/", view_func=ArticleList.as_view("article_list")
)
bp.add_url_rule(
    "/articles/<int(max=2147483647):pk>/",
    view_func=ArticleDetail.as_view("article_detail"),
)


@bp.errorhandler(ValidationError)
def refuse(error):
    return error.messages, 400
