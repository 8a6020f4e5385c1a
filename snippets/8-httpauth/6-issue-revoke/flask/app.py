# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "werkzeug>=3.1",
# ]
# ///
from http import HTTPStatus
from secrets import token_urlsafe

from flask import Flask
from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

app = Flask(__name__)
users = {"ada": generate_password_hash("lovelace")}
tokens = {}

basic = HTTPBasicAuth()
bearer = HTTPTokenAuth(scheme="Bearer")


@basic.verify_password
def verify_password(name, password):
    stored = users.get(name)
    if stored and check_password_hash(stored, password):
        return name
    return None


@bearer.verify_token
def verify_token(token):
    return tokens.get(token)


def auth_error(status):
    return {"error": HTTPStatus(status).phrase}, status


basic.error_handler(auth_error)
bearer.error_handler(auth_error)


# --8<-- [start:focus]
@app.post("/tokens")
@basic.login_required
def issue():
    token = token_urlsafe()
    tokens[token] = basic.current_user()
    return {"token": token}, 201


@app.delete("/tokens/mine")
@bearer.login_required
def revoke():
    del tokens[bearer.get_auth().token]
    return "", 204


@app.get("/me")
@bearer.login_required
def me():
    return {"user": bearer.current_user()}


# --8<-- [end:focus]
client = app.test_client()
response = client.post("/tokens", auth=("ada", "lovelace"))
print(response.status_code, list(response.json))
#> 201 ['token']

headers = {"Authorization": f"Bearer {response.json['token']}"}
print(client.get("/me", headers=headers).json["user"])
#> ada
response = client.delete("/tokens/mine", headers=headers)
print(response.status_code)
#> 204
print(client.get("/me", headers=headers).status_code)
#> 401
