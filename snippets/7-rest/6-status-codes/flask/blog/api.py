from flask import Blueprint, abort, request, url_for
from flask.views import MethodView
from sqlalchemy.exc import IntegrityError

from blog.models import Article, db

bp = Blueprint("blog", __name__)


# --8<-- [start:focus]
@bp.post("/articles/")
def create():
    match request.get_json():
        case {"title": str(title)} if 0 < len(title) <= 100:
            article = Article(title=title)
        case _:
            abort(400, "An article needs a title")
    db.session.add(article)
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        abort(409, "The title is taken")
    url = url_for(".detail", pk=article.id)
    return article.as_dict(), 201, {"Location": url}


class ArticleDetail(MethodView):
    def get(self, pk):
        return db.get_or_404(Article, pk).as_dict()

    def delete(self, pk):
        db.session.delete(db.get_or_404(Article, pk))
        db.session.commit()
        return "", 204


bp.add_url_rule(
    "/articles/<int(max=2147483647):pk>/",
    view_func=ArticleDetail.as_view("detail"),
)
# --8<-- [end:focus]
