import logging

from flask import Blueprint, render_template, request

bp = Blueprint("accounts", __name__)
logger = logging.getLogger(__name__)


def send_welcome(name):
    raise ConnectionError("mail server is down")


# --8<-- [start:focus]
@bp.route("/register/", methods=["GET", "POST"])
def register():
    if request.method == "POST":
        name = request.form.get("name", "")
        logger.info("registered", extra={"user": name})
        send_welcome(name)
    return render_template("register.html")


# --8<-- [end:focus]
