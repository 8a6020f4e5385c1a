from flask import Blueprint, url_for

ARTICLES = {1: "Hello", 2: "Goodbye"}

bp = Blueprint("blog", __name__)


@bp.get("/")
def index():
    links = [url_for("blog.show", pk=pk) for pk in ARTICLES]
    return " ".join(links)


@bp.get("/<int:pk>")
def show(pk):
    if pk not in ARTICLES:
        return "no such article", 404
    return ARTICLES[pk]
