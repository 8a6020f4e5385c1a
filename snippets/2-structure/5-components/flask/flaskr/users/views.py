from flask import Blueprint, render_template

from flaskr.db import db
from flaskr.users.models import User

# --8<-- [start:focus]
bp = Blueprint("users", __name__, template_folder="templates")


@bp.get("/<int(max=2147483647):pk>/")
def show(pk):
    user = db.get_or_404(User, pk)
    return render_template("users/show.html", user=user)


@bp.get("/about/")
def about():
    return render_template("about.html")


# --8<-- [end:focus]
