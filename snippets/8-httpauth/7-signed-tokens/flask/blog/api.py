from http import HTTPStatus

from flask import Blueprint, current_app
from flask_httpauth import HTTPTokenAuth
from itsdangerous import BadSignature, URLSafeTimedSerializer

from blog.models import User, db

bp = Blueprint("api", __name__)

# --8<-- [start:focus]
auth = HTTPTokenAuth(scheme="Bearer")


def signer(salt):
    return URLSafeTimedSerializer(current_app.secret_key, salt)


def issue(user):
    return signer("token").dumps(user.alternative_id)


@auth.verify_token
def verify_token(token):
    try:
        data = signer("token").loads(token, max_age=3600)
    except BadSignature:
        return None
    users = db.select(User).filter_by(
        alternative_id=str(data), is_active=True
    )
    return db.session.scalar(users)


@bp.get("/me/")
@auth.login_required
def me():
    return {"user": auth.current_user().name}


# --8<-- [end:focus]
@auth.error_handler
def refusal(status):
    return {"error": HTTPStatus(status).phrase}, status
