from flask import Blueprint, render_template
from flask_login import login_required

bp = Blueprint("pages", __name__)


@bp.get("/")
def index():
    return render_template("index.html")


# --8<-- [start:focus]
@bp.get("/account/")
@login_required
def account():
    return render_template("account.html")


# --8<-- [end:focus]
