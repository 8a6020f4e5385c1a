from http import HTTPStatus

from flask import Blueprint
from flask_httpauth import HTTPTokenAuth

from blog.models import Token, User, db, digest

bp = Blueprint("api", __name__)

# --8<-- [start:focus]
auth = HTTPTokenAuth(scheme="Bearer")


@auth.verify_token
def verify_token(token):
    users = db.select(User).join(User.tokens)
    users = users.where(Token.digest == digest(token))
    return db.session.scalar(users.where(User.is_active))


@auth.error_handler
def refusal(status):
    return {"error": HTTPStatus(status).phrase}, status


@bp.get("/me/")
@auth.login_required
def me():
    return {"user": auth.current_user().name}


# --8<-- [end:focus]
