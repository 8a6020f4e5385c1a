from http import HTTPStatus
from secrets import token_urlsafe

from flask import Blueprint
from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth, MultiAuth
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

from blog.models import Key, User, db, digest

bp = Blueprint("api", __name__)

# checked for unknown names, which then take as long as known ones
DUMMY_HASH = generate_password_hash(token_urlsafe())

# --8<-- [start:focus]
basic = HTTPBasicAuth(realm="blog")
api_key = HTTPTokenAuth(header="X-API-Key")
auth = MultiAuth(basic, api_key)


@basic.verify_password
def verify_password(name, password):
    user = db.session.scalar(db.select(User).filter_by(name=name))
    stored = user.password_hash if user else DUMMY_HASH
    right = check_password_hash(stored, password)
    return user if user and user.is_active and right else None


@api_key.verify_token
def verify_key(key):
    users = db.select(User).join(User.keys)
    users = users.where(Key.digest == digest(key))
    return db.session.scalar(users.where(User.is_active))


def refusal(status):
    error = {"error": HTTPStatus(status).phrase}
    # a wrong key, too, is told what this app accepts
    challenge = {"WWW-Authenticate": basic.authenticate_header()}
    return error, status, challenge


basic.error_handler(refusal)
api_key.error_handler(refusal)


@bp.get("/me/")
@auth.login_required
def me():
    return {"user": auth.current_user().name}


# --8<-- [end:focus]
