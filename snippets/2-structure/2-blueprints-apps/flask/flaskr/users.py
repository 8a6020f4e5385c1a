from flask import Blueprint, abort, render_template

USERS = {1: "ada", 2: "grace"}

bp = Blueprint("users", __name__)


@bp.get("/<int:pk>/")
def show(pk):
    if pk not in USERS:
        abort(404)
    return render_template("users/show.html", name=USERS[pk])
