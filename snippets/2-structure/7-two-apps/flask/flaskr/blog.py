from flask import Blueprint, render_template

bp = Blueprint("blog", __name__)


@bp.get("/")
def index():
    return render_template("blog/index.html")


@bp.app_errorhandler(404)
def not_found(error):
    return render_template("blog/404.html"), 404
