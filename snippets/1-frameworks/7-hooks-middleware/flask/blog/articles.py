from flask import Blueprint, g
from markupsafe import escape

bp = Blueprint("articles", __name__)


@bp.get("/")
def index():
    return f"Hello, {escape(g.reader)}!"
