from flask import Blueprint
from flask_login import current_user, login_required
from flask_wtf.csrf import CSRFError

from blog.auth import by_token, csrf

bp = Blueprint("api", __name__, url_prefix="/api")


# --8<-- [start:focus]
@bp.before_request
def check_csrf():
    # no other site can make a browser send a token
    if current_user.is_authenticated and not by_token():
        csrf.protect()


@bp.get("/me/")
@login_required
def me():
    return {"user": current_user.name}


@bp.post("/articles/")
@login_required
def publish():
    return {"author": current_user.name}, 201


@bp.errorhandler(401)
def unauthorized(error):
    challenge = {"WWW-Authenticate": "Bearer"}
    return {"error": "Unauthorized"}, 401, challenge


@bp.errorhandler(CSRFError)
def forbidden(error):
    return {"error": "Forbidden"}, 403


# --8<-- [end:focus]
