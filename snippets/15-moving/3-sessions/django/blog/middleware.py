import hashlib

from django.conf import settings
from django.contrib.auth import login
from itsdangerous import BadSignature, URLSafeTimedSerializer

from blog.models import User

COOKIE = "session"
MAX_AGE = 31 * 24 * 3600  # what the old app allowed

# --8<-- [start:focus]
# as Flask signs its cookie
flask_cookie = URLSafeTimedSerializer(
    settings.FLASK_SECRET_KEY,
    salt="cookie-session",
    signer_kwargs={
        "key_derivation": "hmac",
        "digest_method": hashlib.sha1,
    },
)


def user_of(cookie):
    try:
        data = flask_cookie.loads(cookie, max_age=MAX_AGE)
        user_id = int(data["_user_id"])  # of Flask-Login
    except (BadSignature, KeyError, ValueError):
        return None
    users = User.objects.filter(is_active=True)
    users = users.filter(pk=user_id, old_cookie_counts=True)
    return users.first()


class KeepLoggedIn:
    """Comes after AuthenticationMiddleware."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        cookie = request.COOKIES.get(COOKIE)
        if cookie is None:
            return self.get_response(request)
        user = user_of(cookie)
        if user and not request.user.is_authenticated:
            login(request, user)
        response = self.get_response(request)
        response.delete_cookie(COOKIE)
        return response


# --8<-- [end:focus]
