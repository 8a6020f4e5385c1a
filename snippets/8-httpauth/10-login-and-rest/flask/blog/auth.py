from flask import request
from flask_login import LoginManager
from flask_wtf import CSRFProtect

from blog.models import Token, User, db, digest

# --8<-- [start:focus]
login_manager = LoginManager()
login_manager.blueprint_login_views = {"pages": "pages.login"}
login_manager.login_message = None
csrf = CSRFProtect()


def by_token():
    sent = request.authorization
    return sent is not None and sent.type == "bearer"


@login_manager.user_loader
def load_from_session(user_id):
    if by_token():
        return None  # the token decides
    return db.session.get(User, int(user_id))


@login_manager.request_loader
def load_from_header(request):
    if not by_token() or not request.authorization.token:
        return None
    sent = request.authorization
    users = db.select(User).join(User.tokens)
    users = users.where(Token.digest == digest(sent.token))
    return db.session.scalar(users.where(User.is_active))


# --8<-- [end:focus]
