from flask import Blueprint, abort, render_template

ARTICLES = {1: ("Hello", 1), 2: ("Tools", 2)}

# --8<-- [start:focus]
bp = Blueprint("blog", __name__)


@bp.get("/")
def index():
    return render_template("blog/index.html", articles=ARTICLES)


@bp.get("/<int:pk>/")
def show(pk):
    if pk not in ARTICLES:
        abort(404)
    title, author = ARTICLES[pk]
    return render_template(
        "blog/show.html", title=title, author=author
    )


# --8<-- [end:focus]
