from http import HTTPStatus

from flask import Blueprint
from flask_httpauth import HTTPTokenAuth

from blog.models import Token, User, db, digest

bp = Blueprint("api", __name__)
auth = HTTPTokenAuth(scheme="Bearer")


@auth.verify_token
def verify_token(token):
    users = db.select(User).join(User.tokens)
    users = users.where(Token.digest == digest(token))
    return db.session.scalar(users.where(User.is_active))


@auth.error_handler
def refusal(status):
    return {"error": HTTPStatus(status).phrase}, status


# --8<-- [start:focus]
@auth.get_user_roles
def get_user_roles(user):
    return [role.name for role in user.roles]


@bp.delete("/articles/")
@auth.login_required(role="admin")
def delete_all():
    return {"deleted": "all"}


@bp.post("/articles/")
@auth.login_required(role=["admin", "editor"])
def publish():
    return {"author": auth.current_user().name}, 201


@bp.get("/articles/")
@auth.login_required(optional=True)
def articles():
    user = auth.current_user()
    return {"reader": user.name if user else "anyone"}


# --8<-- [end:focus]
