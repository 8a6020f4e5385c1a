from flask import Blueprint, render_template

from blog.models import Article, db

bp = Blueprint("articles", __name__, url_prefix="/articles")


# --8<-- [start:focus]
@bp.get("/<int(max=2147483647):pk>/")
def show(pk):
    article = db.get_or_404(Article, pk)
    return render_template("article.html", article=article)


@bp.post("/<int(max=2147483647):pk>/likes/")
def like(pk):
    article = db.get_or_404(Article, pk)
    article.likes = Article.likes + 1  # in the database
    db.session.commit()
    return {"likes": article.likes}


# --8<-- [end:focus]
