from flask import Blueprint

from blog.models import Article, db

bp = Blueprint("articles", __name__)


@bp.get("/articles/")
def articles():
    query = db.select(Article.title).where(
        Article.published.is_(True)
    )
    return list(db.session.scalars(query.order_by(Article.id)))
