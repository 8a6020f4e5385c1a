from flask import Blueprint
from flask_restful import Api, Resource, abort, reqparse

from blog.models import Article, db

bp = Blueprint("blog", __name__)
api = Api(bp)


# --8<-- [start:focus]
def text(value):
    # without it, ["a"] becomes "['a']"
    if not isinstance(value, str) or not value.strip():
        raise ValueError("not a text")
    if len(value.strip()) > 100:
        raise ValueError("longer than 100 characters")
    return value.strip()


parser = reqparse.RequestParser()
parser.add_argument(
    "title",
    type=text,
    required=True,
    nullable=False,
    location="json",
)


class ArticleList(Resource):
    def get(self):
        query = db.select(Article).order_by(Article.id)
        articles = db.session.scalars(query)
        return [article.as_dict() for article in articles]

    def post(self):
        data = parser.parse_args()
        article = Article(title=data["title"])
        db.session.add(article)
        db.session.commit()
        return article.as_dict(), 201


class ArticleDetail(Resource):
    def get(self, pk):
        article = db.session.get(Article, pk)
        if article is None:
            abort(404, detail="no such article")
        return article.as_dict()


api.add_resource(ArticleList, "/articles/")
api.add_resource(
    ArticleDetail, "/articles/<int(max=2147483647):pk>/"
)
# --8<-- [end:focus]
