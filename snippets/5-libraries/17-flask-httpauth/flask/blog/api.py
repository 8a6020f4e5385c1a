import secrets

from flask import Blueprint
from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth, MultiAuth

from blog.models import ApiToken, User, db, digest

bp = Blueprint("api", __name__)

# checked for unknown names, which then take as long as known ones
NOBODY = User(is_active=False)
NOBODY.set_password(secrets.token_urlsafe())

# --8<-- [start:focus]
basic = HTTPBasicAuth()
bearer = HTTPTokenAuth(scheme="Bearer")
auth = MultiAuth(basic, bearer)


@basic.verify_password
def verify_password(name, password):
    users = db.select(User).filter_by(name=name)
    user = db.session.scalar(users) or NOBODY
    right = user.check_password(password)
    return user if right and user.is_active else None


@bearer.verify_token
def verify_token(token):
    tokens = db.select(ApiToken).filter_by(key=digest(token))
    found = db.session.scalar(tokens)
    return found.user if found and found.user.is_active else None


@bp.get("/me/")
@auth.login_required
def me():
    return {"user": auth.current_user().name}


# --8<-- [end:focus]
