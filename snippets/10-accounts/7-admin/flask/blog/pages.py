from flask import Blueprint, render_template
from sqlalchemy.orm import selectinload

from blog.models import Article, db

bp = Blueprint("pages", __name__)


@bp.get("/")
def index():
    articles = db.session.scalars(
        db.select(Article)
        .where(Article.published)
        .order_by(Article.id)
        .options(selectinload(Article.comments))
    )
    return render_template("index.html", articles=articles)
