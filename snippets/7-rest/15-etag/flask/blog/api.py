from flask import Blueprint, abort, jsonify, request
from flask.views import MethodView
from sqlalchemy.orm.exc import StaleDataError

from blog.models import Article, db

bp = Blueprint("blog", __name__)


def sent_title():
    match request.get_json():
        case {"title": str(title)} if 0 < len(title) <= 100:
            return title
    return abort(400)


# --8<-- [start:focus]
def answer(article):
    response = jsonify(article.as_dict())
    response.set_etag(str(article.version))
    return response.make_conditional(request)


class ArticleDetail(MethodView):
    def get(self, pk):
        return answer(db.get_or_404(Article, pk))

    def put(self, pk):
        article = db.get_or_404(Article, pk)
        if "If-Match" not in request.headers:
            abort(428)
        if str(article.version) not in request.if_match:
            return "", 412
        article.title = sent_title()
        try:
            db.session.commit()
        except StaleDataError:  # changed since get_or_404
            return "", 412
        return answer(article)


# --8<-- [end:focus]
bp.add_url_rule(
    "/articles/<int(max=2147483647):pk>/",
    view_func=ArticleDetail.as_view("article_detail"),
)
