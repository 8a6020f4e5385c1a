from flask import Blueprint, render_template

from models import Article, User, db

bp = Blueprint("blog", __name__)


# --8<-- [start:focus]
@bp.get("/")
def index():
    articles = db.select(Article).order_by(Article.id)
    authors = db.select(User).order_by(User.id)
    return render_template(
        "blog/index.html",
        articles=db.session.scalars(articles).all(),
        authors=db.session.scalars(authors).all(),
    )


@bp.get("/articles/<int(max=2147483647):pk>/")
def show(pk):
    article = db.get_or_404(Article, pk)
    return render_template("blog/show.html", article=article)


# --8<-- [end:focus]
