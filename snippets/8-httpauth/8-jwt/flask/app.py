# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "pyjwt>=2.10",
# ]
# ///
from datetime import UTC, datetime, timedelta
from http import HTTPStatus

import jwt
from flask import Flask
from flask_httpauth import HTTPTokenAuth

app = Flask(__name__)
app.secret_key = "not a secret in an example, but long"

# --8<-- [start:focus]
auth = HTTPTokenAuth(scheme="Bearer")


def issue(name, lifetime):
    claims = {"sub": name, "exp": datetime.now(UTC) + lifetime}
    return jwt.encode(claims, app.secret_key, "HS256")


@auth.verify_token
def verify_token(token):
    try:
        claims = jwt.decode(
            token,
            app.secret_key,
            algorithms=["HS256"],
            options={"require": ["exp", "sub"]},
        )
    except jwt.InvalidTokenError:
        return None
    return claims["sub"]


@app.get("/me")
@auth.login_required
def me():
    return {"user": auth.current_user()}


# --8<-- [end:focus]
@auth.error_handler
def auth_error(status):
    return {"error": HTTPStatus(status).phrase}, status


client = app.test_client()


def get_me(token):
    headers = {"Authorization": f"Bearer {token}"}
    return client.get("/me", headers=headers)


token = issue("ada", timedelta(hours=1))
print(get_me(token).json["user"])
#> ada
expired = issue("ada", timedelta(seconds=-1))
print("expired:", get_me(expired).status_code)
#> expired: 401

claims = jwt.decode(token, options={"verify_signature": False})
print("readable without the key:", claims["sub"])
#> readable without the key: ada

unsigned = jwt.encode(claims, None, "none")
print("unsigned:", get_me(unsigned).status_code)
#> unsigned: 401
