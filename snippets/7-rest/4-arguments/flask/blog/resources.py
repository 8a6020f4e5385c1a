from flask import Blueprint
from flask_restful import Api, Resource, inputs, reqparse

from blog.models import Article, db

bp = Blueprint("blog", __name__)
api = Api(bp)


# --8<-- [start:focus]
def title(value):
    if not isinstance(value, str) or not 0 < len(value) <= 100:
        raise ValueError("from 1 to 100 letters")
    return value


listing = reqparse.RequestParser()
listing.add_argument(
    "limit",
    type=inputs.int_range(1, 100),
    default=2,
    location="args",
)

new_article = reqparse.RequestParser(bundle_errors=True)
new_article.add_argument(
    "title",
    type=title,
    required=True,
    nullable=False,
    location="json",
)
new_article.add_argument(
    "rating",
    type=inputs.int_range(1, 5),
    default=3,
    nullable=False,
    location="json",
    help="from 1 to 5",
)

search = reqparse.RequestParser()
search.add_argument("title")  # and no location


class ArticleList(Resource):
    def get(self):
        limit = listing.parse_args()["limit"]
        query = db.select(Article.title).order_by(Article.id)
        return db.session.scalars(query.limit(limit)).all()

    def post(self):
        article = Article(**new_article.parse_args())
        db.session.add(article)
        db.session.commit()
        found = {"id": article.id, "rating": article.rating}
        return found, 201


class Search(Resource):
    def get(self):
        title = search.parse_args()["title"]
        query = db.select(Article.id).filter_by(title=title)
        return db.session.scalars(query).all()


# --8<-- [end:focus]
api.add_resource(ArticleList, "/articles/")
api.add_resource(Search, "/search/")
