from flask import Blueprint, redirect, render_template, url_for

from blog.models import Article, db
from blog.permissions import editor

bp = Blueprint("pages", __name__)


# --8<-- [start:focus]
@bp.get("/")
def index():
    articles = db.session.scalars(db.select(Article))
    return render_template(
        "index.html", articles=articles, may_publish=editor.can()
    )


@bp.post("/articles/<int:article_id>/publish/")
@editor.require(http_exception=403)
def publish(article_id):
    article = db.get_or_404(Article, article_id)
    article.published = True
    db.session.commit()
    return redirect(url_for("pages.index"))


# --8<-- [end:focus]
