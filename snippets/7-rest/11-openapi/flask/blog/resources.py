from flask.views import MethodView
from flask_smorest import Blueprint

from blog.models import Article, db
from blog.schemas import ArticleSchema, PatchedArticleSchema

bp = Blueprint("blog", __name__)


def save(article, sent):
    for name, value in sent.items():
        setattr(article, name, value)
    db.session.add(article)
    db.session.commit()
    return article


# --8<-- [start:focus]
@bp.route("/articles/")
class ArticleList(MethodView):
    @bp.response(200, ArticleSchema(many=True))
    def get(self):
        query = db.select(Article).order_by(Article.id)
        return db.session.scalars(query)

    @bp.arguments(ArticleSchema)
    @bp.response(201, ArticleSchema)
    def post(self, sent):
        return save(Article(), sent)


@bp.route("/articles/<int(max=2147483647):id>/")
class ArticleDetail(MethodView):
    @bp.response(200, ArticleSchema)
    def get(self, id):
        return db.get_or_404(Article, id)

    @bp.arguments(ArticleSchema)
    @bp.response(200, ArticleSchema)
    def put(self, sent, id):
        return save(db.get_or_404(Article, id), sent)

    @bp.arguments(PatchedArticleSchema(partial=True))
    @bp.response(200, ArticleSchema)
    def patch(self, sent, id):
        return save(db.get_or_404(Article, id), sent)

    @bp.response(204)
    def delete(self, id):
        db.session.delete(db.get_or_404(Article, id))
        db.session.commit()


# --8<-- [end:focus]
