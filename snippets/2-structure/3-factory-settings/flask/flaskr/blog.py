from flask import Blueprint, current_app, render_template

TITLES = ["Hello", "Tools", "Again", "Q & A"]

bp = Blueprint("blog", __name__)


# --8<-- [start:focus]
@bp.get("/")
def index():
    number = current_app.config["ARTICLES_PER_PAGE"]
    return render_template(
        "blog/index.html",
        name=current_app.config["BLOG_TITLE"],
        titles=TITLES[:number],
    )


# --8<-- [end:focus]
