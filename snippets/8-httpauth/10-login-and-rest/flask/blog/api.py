from flask import Blueprint
from flask_login import current_user, login_required
from flask_wtf.csrf import CSRFError

bp = Blueprint("api", __name__, url_prefix="/api")


# --8<-- [start:focus]
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
    return {"error": "Unauthorized"}, 401


@bp.errorhandler(CSRFError)
def forbidden(error):
    return {"error": "Forbidden"}, 403


# --8<-- [end:focus]
