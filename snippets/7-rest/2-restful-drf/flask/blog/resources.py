from flask import Blueprint, request
from flask_restful import Api, Resource, abort

from blog.models import Article, db

bp = Blueprint("blog", __name__)
api = Api(bp)


# --8<-- [start:focus]
def sent_title():
    match request.get_json():
        case {"title": str(title)} if 0 < len(title) <= 100:
            return title
    return abort(400, message="An article needs a title")


class ArticleList(Resource):
    def get(self):
        query = db.select(Article).order_by(Article.id)
        articles = db.session.scalars(query)
        return [article.as_dict() for article in articles]

    def post(self):
        article = Article(title=sent_title())
        db.session.add(article)
        db.session.commit()
        return article.as_dict(), 201


class ArticleDetail(Resource):
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


api.add_resource(
    ArticleList, "/articles/", endpoint="article_list"
)
api.add_resource(
    ArticleDetail,
    "/articles/<int(max=2147483647):pk>/",
    endpoint="article_detail",
)
# --8<-- [end:focus]
