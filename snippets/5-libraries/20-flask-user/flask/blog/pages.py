from flask import (
    Blueprint,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_user import login_required

bp = Blueprint("pages", __name__)


@bp.get("/")
def index():
    return render_template("index.html")


@bp.get("/me/")
@login_required
def me():
    return render_template("me.html")


# --8<-- [start:focus]
@bp.route("/welcome/<token>", methods=["GET", "POST"])
def welcome(token):
    """Ask for a click before Flask-User's own link."""
    if request.method == "POST":
        link = url_for("user.confirm_email", token=token)
        return redirect(link)
    return render_template("welcome.html")


# --8<-- [end:focus]
