from flask import Blueprint, render_template

from flaskr.db import db
from flaskr.users.models import User

# --8<-- [start:focus]
bp = Blueprint("users", __name__, template_folder="templates")


@bp.get("/")
def index():
    users = db.session.scalars(db.select(User).order_by(User.id))
    return render_template("users/index.html", users=users)


# --8<-- [end:focus]
