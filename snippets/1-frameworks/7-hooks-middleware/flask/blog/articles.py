from flask import Blueprint, g

bp = Blueprint("articles", __name__)


@bp.get("/")
def index():
    return f"Hello, {g.reader}!"
