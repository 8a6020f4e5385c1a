from flask import Blueprint, abort, request, url_for
from flask.views import MethodView

from blog.models import Article, db

bp = Blueprint("blog", __name__)


# --8<-- [start:focus]
def sent_title():
    match request.get_json():
        case {"title": str(title)} if 0 < len(title) <= 100:
            return title
    return abort(400)


class ArticleList(MethodView):
    def get(self):
        query = db.select(Article).order_by(Article.id)
        articles = db.session.scalars(query)
        return [article.as_dict() for article in articles]

    def post(self):
        article = Article(title=sent_title())
        db.session.add(article)
        db.session.commit()
        url = url_for(".article_detail", pk=article.id)
        return article.as_dict(), 201, {"Location": url}


class ArticleDetail(MethodView):
    def get(self, pk):
        return db.get_or_404(Article, pk).as_dict()

    def put(self, pk):
        article = db.get_or_404(Article, pk)
        article.title = sent_title()
        db.session.commit()
        return article.as_dict()

    def delete(self, pk):
        db.session.delete(db.get_or_404(Article, pk))
        db.session.commit()
        return "", 204


bp.add_url_rule(
    "/articles/", view_func=ArticleList.as_view("article_list")
)
bp.add_url_rule(
    "/articles/<int(max=2147483647):pk>/",
    view_func=ArticleDetail.as_view("article_detail"),
)
# --8<-- [end:focus]
