from flask import Blueprint, current_app

bp = Blueprint("blog", __name__)


@bp.get("/")
def index():
    title = current_app.config["BLOG_TITLE"]
    per_page = current_app.config["ARTICLES_PER_PAGE"]
    return f"{title}, {per_page} per page"
