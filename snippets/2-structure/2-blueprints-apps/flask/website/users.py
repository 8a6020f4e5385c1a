from flask import Blueprint, url_for

bp = Blueprint("users", __name__)


@bp.get("/<name>")
def show(name):
    return f"{name} writes on {url_for('blog.index')}"
