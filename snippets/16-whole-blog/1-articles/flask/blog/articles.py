from flask import Blueprint, render_template
from sqlalchemy.orm import joinedload

from blog.models import Article, db

bp = Blueprint("articles", __name__)


# --8<-- [start:focus]
@bp.get("/")
def index():
    articles = db.session.scalars(
        db.select(Article)
        .options(joinedload(Article.author))
        .order_by(Article.published.desc(), Article.id.desc())
    )
    return render_template("index.html", articles=articles.all())


def article_or_404(slug):
    return db.one_or_404(db.select(Article).filter_by(slug=slug))


@bp.get("/articles/<slug>/")
def show(slug):
    article = article_or_404(slug)
    return render_template("article.html", article=article)


# --8<-- [end:focus]
