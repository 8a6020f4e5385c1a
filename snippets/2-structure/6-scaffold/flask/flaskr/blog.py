from flask import Blueprint, render_template

from flaskr.db import db
from flaskr.models import Article

bp = Blueprint("blog", __name__)


@bp.get("/")
def index():
    articles = db.select(Article).order_by(Article.title)
    return render_template(
        "blog/index.html", articles=db.session.scalars(articles)
    )
