from http import HTTPStatus
from secrets import token_urlsafe

from flask import Blueprint
from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

from blog.models import Token, User, db, digest

bp = Blueprint("api", __name__)
basic = HTTPBasicAuth(realm="api")
bearer = HTTPTokenAuth(scheme="Bearer")

# checked for unknown names, which then take as long as known ones
DUMMY_HASH = generate_password_hash(token_urlsafe())


@basic.verify_password
def verify_password(name, password):
    user = db.session.scalar(db.select(User).filter_by(name=name))
    stored = user.password_hash if user else DUMMY_HASH
    right = check_password_hash(stored, password)
    return user if user and user.is_active and right else None


@bearer.verify_token
def verify_token(token):
    users = db.select(User).join(User.tokens)
    users = users.where(Token.digest == digest(token))
    return db.session.scalar(users.where(User.is_active))


def refusal(status):
    return {"error": HTTPStatus(status).phrase}, status


basic.error_handler(refusal)
bearer.error_handler(refusal)


# --8<-- [start:focus]
@bp.post("/tokens/")
@basic.login_required
def issue():
    token = token_urlsafe()
    user = basic.current_user()
    user.tokens.append(Token(digest=digest(token)))
    db.session.commit()
    return {"token": token}, 201


@bp.delete("/tokens/mine/")
@bearer.login_required
def revoke():
    mine = digest(bearer.get_auth().token)
    db.session.execute(db.delete(Token).filter_by(digest=mine))
    db.session.commit()
    return "", 204


@bp.get("/me/")
@bearer.login_required
def me():
    return {"user": bearer.current_user().name}


# --8<-- [end:focus]
