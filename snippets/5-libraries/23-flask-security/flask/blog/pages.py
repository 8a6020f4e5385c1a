from flask import Blueprint, redirect, render_template, url_for
from flask_security import auth_required, roles_required

from blog.models import Article, db

bp = Blueprint("pages", __name__)


# --8<-- [start:focus]
@bp.get("/")
@auth_required("session")
def account():
    return render_template("account.html")


@bp.post("/articles/<int:article_id>/publish/")
@auth_required("session")
@roles_required("editor")
def publish(article_id):
    article = db.get_or_404(Article, article_id)
    article.published = True
    db.session.commit()
    return redirect(url_for("pages.account"))


# --8<-- [end:focus]
