from flask import Blueprint, redirect, render_template, request
from flask_security import auth_required, url_for_security

bp = Blueprint("pages", __name__)


@bp.get("/")
@auth_required("session")
def account():
    return render_template("account.html")


# --8<-- [start:focus]
@bp.route("/welcome/<token>/", methods=["GET", "POST"])
def welcome(token):
    """Ask for a click before Flask-Security's own link."""
    if request.method == "POST":
        link = url_for_security("confirm_email", token=token)
        return redirect(link)
    return render_template("welcome.html")


# --8<-- [end:focus]
