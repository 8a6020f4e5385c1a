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
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

app = Flask(__name__)
users = {"ada": generate_password_hash("lovelace")}

# --8<-- [start:focus]
auth = HTTPBasicAuth(realm="blog")


@auth.verify_password
def verify_password(name, password):
    stored = users.get(name)
    if stored and check_password_hash(stored, password):
        return name
    return None


@auth.error_handler
def auth_error(status):
    return {"error": HTTPStatus(status).phrase}, status


@app.get("/me")
@auth.login_required
def me():
    return {"user": auth.current_user()}


# --8<-- [end:focus]
client = app.test_client()

response = client.get("/me")
print(response.status_code, response.json["error"])
#> 401 Unauthorized
print(response.headers["WWW-Authenticate"])
#> Basic realm="blog"
print(client.get("/me", auth=("ada", "byron")).status_code)
#> 401
print(client.get("/me", auth=("ada", "lovelace")).json["user"])
#> ada
