from flask import Blueprint, render_template
from flask_user import login_required

bp = Blueprint("pages", __name__)


@bp.get("/")
def index():
    return render_template("index.html")


@bp.get("/me/")
@login_required
def me():
    return render_template("me.html")
