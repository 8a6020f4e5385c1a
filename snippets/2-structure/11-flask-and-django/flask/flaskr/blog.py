from flask import Blueprint, render_template

from flaskr.models import Article, db

bp = Blueprint("blog", __name__)


# --8<-- [start:focus]
@bp.get("/")
def index():
    articles = db.select(Article).filter_by(live=True)
    articles = db.session.scalars(articles.order_by(Article.id))
    return render_template("blog/index.html", articles=articles)


# --8<-- [end:focus]
