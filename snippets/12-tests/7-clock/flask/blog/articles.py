from datetime import UTC, datetime

from flask import Blueprint, abort, current_app, request
from itsdangerous import BadSignature, URLSafeTimedSerializer

bp = Blueprint("articles", __name__)

MAX_AGE = 3600
PUBLISHED = {
    "Hello": datetime(2029, 12, 31, 23, tzinfo=UTC),
    "Happy new year": datetime(2030, 1, 1, tzinfo=UTC),
}


@bp.get("/articles/")
def articles():
    now = datetime.now(UTC)
    return [
        title for title in PUBLISHED if PUBLISHED[title] <= now
    ]


def serializer():
    key = current_app.secret_key
    return URLSafeTimedSerializer(key, salt="confirm")


def token_for(name):
    return serializer().dumps(name)


@bp.post("/confirm/")
def confirm():
    token, max_age = request.form.get("token", ""), MAX_AGE
    try:
        name = serializer().loads(token, max_age=max_age)
    except BadSignature:  # SignatureExpired is one, too
        abort(400)
    return {"confirmed": name}
