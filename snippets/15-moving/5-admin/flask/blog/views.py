from flask import Blueprint, render_template
from sqlalchemy.orm import contains_eager

from blog.models import Article, db

bp = Blueprint("blog", __name__)


@bp.get("/")
def index():
    articles = db.session.scalars(
        db.select(Article)
        .join(Article.author)
        .options(contains_eager(Article.author))
        .where(Article.live)
        .order_by(Article.id)
    )
    return render_template("blog/index.html", articles=articles)
