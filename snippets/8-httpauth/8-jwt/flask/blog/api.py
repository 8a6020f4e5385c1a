from datetime import UTC, datetime, timedelta
from http import HTTPStatus

import jwt
from flask import Blueprint, current_app
from flask_httpauth import HTTPTokenAuth

from blog.models import User, db

bp = Blueprint("api", __name__)

# --8<-- [start:focus]
auth = HTTPTokenAuth(scheme="Bearer")
ISSUER = "https://blog.example"
AUDIENCE = "https://blog.example/api"
KEEP = timedelta(minutes=15)


def claims_of(user):
    return {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": str(user.id),
        "exp": datetime.now(UTC) + KEEP,
    }


def sign(claims):
    key = current_app.config["JWT_KEY"]
    return jwt.encode(claims, key, "HS256")


@auth.verify_token
def verify_token(token):
    try:
        claims = jwt.decode(
            token,
            current_app.config["JWT_KEY"],
            algorithms=["HS256"],
            issuer=ISSUER,
            audience=AUDIENCE,
            options={"require": ["iss", "aud", "sub", "exp"]},
        )
        user = db.session.get(User, int(claims["sub"]))
    except (jwt.InvalidTokenError, ValueError):
        return None
    return user if user and user.is_active else None


@bp.get("/me/")
@auth.login_required
def me():
    return {"user": auth.current_user().name}


# --8<-- [end:focus]
@auth.error_handler
def refusal(status):
    return {"error": HTTPStatus(status).phrase}, status
