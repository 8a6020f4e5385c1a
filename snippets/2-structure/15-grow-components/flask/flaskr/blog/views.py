from flask import Blueprint, render_template

from flaskr.blog.models import Article
from flaskr.db import db

# --8<-- [start:focus]
bp = Blueprint("blog", __name__, template_folder="templates")


@bp.get("/<int(max=2147483647):pk>/")
def show(pk):
    article = db.get_or_404(Article, pk)
    return render_template("blog/show.html", article=article)


# --8<-- [end:focus]
