from flask import Blueprint, render_template

from flaskr.db import db
from flaskr.models import Article, User

# --8<-- [start:focus]
bp = Blueprint("blog", __name__)


@bp.get("/")
def index():
    users = db.session.scalars(db.select(User).order_by(User.id))
    return render_template("blog/index.html", users=users)


@bp.get("/articles/<int(max=2147483647):pk>/")
def show(pk):
    article = db.get_or_404(Article, pk)
    return render_template("blog/show.html", article=article)


# --8<-- [end:focus]
