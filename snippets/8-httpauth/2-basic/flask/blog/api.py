from http import HTTPStatus
from secrets import token_urlsafe

from flask import Blueprint
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

from blog.models import User, db

bp = Blueprint("api", __name__)

# --8<-- [start:focus]
auth = HTTPBasicAuth(realm="blog")

# checked for unknown names, which then take as long as known ones
DUMMY_HASH = generate_password_hash(token_urlsafe())


@auth.verify_password
def verify_password(name, password):
    user = db.session.scalar(db.select(User).filter_by(name=name))
    stored = user.password_hash if user else DUMMY_HASH
    right = check_password_hash(stored, password)
    return user if user and user.is_active and right else None


@auth.error_handler
def refusal(status):
    return {"error": HTTPStatus(status).phrase}, status


@bp.get("/me/")
@auth.login_required
def me():
    return {"user": auth.current_user().name}


# --8<-- [end:focus]
