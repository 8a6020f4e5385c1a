from flask import Blueprint
from flask_login import current_user

bp = Blueprint("blog", __name__)


@bp.get("/")
def index():
    known = current_user.is_authenticated
    name = current_user.username if known else "stranger"
    return name, {"Content-Type": "text/plain; charset=utf-8"}
