# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "werkzeug>=3.1",
# ]
# ///
import flask_httpauth
from flask import Flask
from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth, MultiAuth
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

app = Flask(__name__)
users = {"ada": generate_password_hash("lovelace")}
tokens = {"token-of-ada": "ada"}

# --8<-- [start:focus]
basic = HTTPBasicAuth()
token = HTTPTokenAuth(scheme="Bearer")
auth = MultiAuth(basic, token)


@basic.verify_password
def verify_password(name, password):
    matches = check_password_hash(users.get(name, ""), password)
    return name if matches else None


@token.verify_token
def verify_token(token):
    return tokens.get(token)


@app.get("/me")
@auth.login_required
def me():
    return {"user": auth.current_user()}


# --8<-- [end:focus]
client = app.test_client()
print(client.get("/me").status_code)
#> 401
print(client.get("/me", auth=("ada", "lovelace")).json["user"])
#> ada
headers = {"Authorization": "Bearer token-of-ada"}
print(client.get("/me", headers=headers).json["user"])
#> ada

for name in sorted(dir(flask_httpauth)):
    if name.endswith("Auth"):
        print(name)
        #> HTTPAuth
        #> HTTPBasicAuth
        #> HTTPDigestAuth
        #> HTTPTokenAuth
        #> MultiAuth
