# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "itsdangerous>=2.2",
# ]
# ///
from http import HTTPStatus
from time import time
from unittest.mock import patch

import itsdangerous
from flask import Flask
from flask_httpauth import HTTPTokenAuth
from itsdangerous import BadSignature, URLSafeTimedSerializer

app = Flask(__name__)
app.secret_key = "not a secret in an example"

# --8<-- [start:focus]
auth = HTTPTokenAuth(scheme="Bearer")
signer = URLSafeTimedSerializer(app.secret_key, salt="token")


def issue(name):
    return signer.dumps({"user": name})


@auth.verify_token
def verify_token(token):
    try:
        return signer.loads(token, max_age=3600)["user"]
    except BadSignature:
        return None


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


token = issue("ada")
print(get_me(token).json["user"])
#> ada
print("changed:", get_me("x" + token).status_code)
#> changed: 401

with patch("time.time", return_value=time() - 3601):
    expired = issue("ada")
print("an hour old:", get_me(expired).status_code)
#> an hour old: 401
try:
    signer.loads(expired, max_age=3600)
except BadSignature as error:
    print(type(error).__name__)
    #> SignatureExpired

other = URLSafeTimedSerializer(app.secret_key, salt="reset")
token = other.dumps({"user": "ada"})
print("for something else:", get_me(token).status_code)
#> for something else: 401

# the class of many older recipes
print(hasattr(itsdangerous, "TimedJSONWebSignatureSerializer"))
#> False
