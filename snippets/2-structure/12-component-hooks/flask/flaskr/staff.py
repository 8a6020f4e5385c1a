from flask import Blueprint, current_app, render_template

bp = Blueprint("staff", __name__)


# --8<-- [start:focus]
@bp.before_request
def closed():
    if not current_app.config["STAFF_CLOSED"]:
        return None
    headers = {"Retry-After": "3600"}
    return render_template("staff/closed.html"), 503, headers


@bp.after_request
def do_not_store(response):
    response.headers["Cache-Control"] = "no-store"
    return response


@bp.get("/")
def index():
    return "Drafts"


# --8<-- [end:focus]
