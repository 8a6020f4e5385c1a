from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from secrets import token_urlsafe

import jwt
from flask import current_app
from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

from blog.models import RefreshToken, User, db, digest

basic = HTTPBasicAuth(realm="api")
# --8<-- [start:focus]
access = HTTPTokenAuth(scheme="Bearer")
refreshing = HTTPTokenAuth(scheme="Bearer")


def access_token(user):
    expires = datetime.now(UTC) + timedelta(minutes=5)
    claims = {"sub": str(user.id), "exp": expires}
    key = current_app.config["JWT_KEY"]
    return jwt.encode(claims, key, "HS256")


@access.verify_token
def verify_access_token(token):
    key = current_app.config["JWT_KEY"]
    try:
        claims = jwt.decode(token, key, algorithms=["HS256"])
    except jwt.InvalidTokenError:
        return None
    user = db.session.get(User, int(claims["sub"]))
    return user if user and user.is_active else None


@refreshing.verify_token
def find_refresh_token(token):
    tokens = db.select(RefreshToken).join(RefreshToken.user)
    tokens = tokens.where(
        RefreshToken.digest == digest(token),
        RefreshToken.expires > datetime.now(UTC),
        User.is_active,
    )
    return db.session.scalar(tokens)


# --8<-- [end:focus]
# checked for unknown names, which then take as long as known ones
DUMMY_HASH = generate_password_hash(token_urlsafe())


@basic.verify_password
def verify_password(name, password):
    user = db.session.scalar(db.select(User).filter_by(name=name))
    stored = user.password_hash if user else DUMMY_HASH
    right = check_password_hash(stored, password)
    return user if user and user.is_active and right else None


def refusal(status):
    return {"error": HTTPStatus(status).phrase}, status


basic.error_handler(refusal)
access.error_handler(refusal)
refuse = refreshing.error_handler(refusal)
