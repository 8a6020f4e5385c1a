from http import HTTPStatus
from pathlib import Path

import jwt
from flask import Blueprint
from flask_httpauth import HTTPTokenAuth

bp = Blueprint("reader", __name__)
# --8<-- [start:focus]
auth = HTTPTokenAuth(scheme="Bearer")

# what the blog publishes, and all that is known of its key
file = Path(__file__).with_name("jwks.json")
KEYS = jwt.PyJWKSet.from_json(file.read_text())


@auth.verify_token
def verify_token(token):
    try:
        header = jwt.get_unverified_header(token)
        return jwt.decode(
            token,
            KEYS[header.get("kid")],
            algorithms=["ES256"],
            issuer="https://blog.example",
            audience="https://reader.example",
            options={"require": ["iss", "aud", "sub", "exp"]},
        )
    except (jwt.InvalidTokenError, KeyError):
        return None


@bp.get("/me/")
@auth.login_required
def me():
    return {"user": auth.current_user()["sub"]}


# --8<-- [end:focus]
@auth.error_handler
def refusal(status):
    return {"error": HTTPStatus(status).phrase}, status
