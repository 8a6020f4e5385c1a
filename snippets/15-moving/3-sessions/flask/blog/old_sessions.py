import hmac
from datetime import UTC, datetime

from django.core import signing
from django.utils.crypto import salted_hmac
from flask import after_this_request, current_app, request
from flask_login import LoginManager, current_user, login_user

from blog.models import OldSession, User, db

COOKIE = "sessionid"
login_manager = LoginManager()


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, int(user_id))


# --8<-- [start:focus]
# as Django signs a row, and the password in it
ROW = "django.contrib.sessions.SessionStore"
PASSWORD = (
    "django.contrib.auth.models.AbstractBaseUser"
    ".get_session_auth_hash"
)


def user_of(row):
    secret = current_app.config["DJANGO_SECRET_KEY"]
    if row.expire_date < datetime.now(UTC).replace(tzinfo=None):
        return None
    try:
        data = signing.loads(
            row.session_data, secret, ROW, fallback_keys=[]
        )
        user_id = int(data["_auth_user_id"])
        expected = data["_auth_user_hash"]
    except (signing.BadSignature, KeyError):
        return None
    if user := db.session.get(User, user_id):
        found = salted_hmac(
            PASSWORD, user.password, secret, algorithm="sha256"
        )
        if hmac.compare_digest(expected, found.hexdigest()):
            return user
    return None


def keep_logged_in():
    key = request.cookies.get(COOKIE)
    if key is None:
        return

    @after_this_request
    def forget(response):
        response.delete_cookie(COOKIE)
        return response

    row = db.session.get(OldSession, key)
    if row is None or current_user.is_authenticated:
        return
    if user := user_of(row):
        login_user(user)  # False if the account is disabled
    db.session.delete(row)
    db.session.commit()


# --8<-- [end:focus]
