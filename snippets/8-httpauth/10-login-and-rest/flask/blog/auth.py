from flask import request
from flask_login import LoginManager
from flask_wtf import CSRFProtect

from blog.models import Token, User, db, digest

# --8<-- [start:focus]
login_manager = LoginManager()
login_manager.blueprint_login_views = {"pages": "pages.login"}
csrf = CSRFProtect()


# no other site can make a browser send this header
def has_header(request):
    return "Authorization" in request.headers


def check_csrf():
    if not has_header(request):
        csrf.protect()


@login_manager.user_loader
def load_from_session(user_id):
    if has_header(request):
        return None  # the token decides
    return db.session.get(User, int(user_id))


@login_manager.request_loader
def load_from_header(request):
    sent = request.authorization
    if sent is None or sent.type != "bearer" or not sent.token:
        return None
    users = db.select(User).join(User.tokens)
    users = users.where(Token.digest == digest(sent.token))
    return db.session.scalar(users.where(User.is_active))


# --8<-- [end:focus]
