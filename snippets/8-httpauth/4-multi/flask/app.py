# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "werkzeug>=3.1",
# ]
# ///
from http import HTTPStatus

from flask import Flask
from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth, MultiAuth
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

app = Flask(__name__)
users = {"ada": generate_password_hash("lovelace")}
keys = {"key-of-ada": "ada"}

# --8<-- [start:focus]
basic = HTTPBasicAuth(realm="blog")
api_key = HTTPTokenAuth(header="X-API-Key")
auth = MultiAuth(basic, api_key)


@basic.verify_password
def verify_password(name, password):
    stored = users.get(name)
    if stored and check_password_hash(stored, password):
        return name
    return None


@api_key.verify_token
def verify_key(key):
    return keys.get(key)


def auth_error(status):
    return {"error": HTTPStatus(status).phrase}, status


basic.error_handler(auth_error)
api_key.error_handler(auth_error)


@app.get("/me")
@auth.login_required
def me():
    return {"user": auth.current_user()}


# --8<-- [end:focus]
client = app.test_client()

response = client.get("/me")
print(response.status_code)
#> 401
print(response.headers["WWW-Authenticate"])
#> Basic realm="blog"
print(client.get("/me", auth=("ada", "lovelace")).json["user"])
#> ada
headers = {"X-API-Key": "key-of-ada"}
print(client.get("/me", headers=headers).json["user"])
#> ada
headers = {"X-API-Key": "wrong"}
print(client.get("/me", headers=headers).status_code)
#> 401
