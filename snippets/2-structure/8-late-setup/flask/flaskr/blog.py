from flask import Blueprint, current_app

bp = Blueprint("blog", __name__)


@bp.get("/")
def index():
    return "Articles"


def site_name():
    return current_app.name
