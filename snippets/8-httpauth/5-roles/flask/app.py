# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-httpauth>=4.8"]
# ///
from http import HTTPStatus

from flask import Flask
from flask_httpauth import HTTPTokenAuth

app = Flask(__name__)
auth = HTTPTokenAuth(scheme="Bearer")
tokens = {"token-of-ada": "ada", "token-of-grace": "grace"}
roles = {"ada": ["admin", "editor"], "grace": ["editor"]}


@auth.verify_token
def verify_token(token):
    return tokens.get(token)


@auth.error_handler
def auth_error(status):
    return {"error": HTTPStatus(status).phrase}, status


# --8<-- [start:focus]
@auth.get_user_roles
def get_user_roles(user):
    return roles[user]


@app.delete("/articles")
@auth.login_required(role="admin")
def delete_all():
    return {"deleted": "all"}


@app.post("/articles")
@auth.login_required(role=["admin", "editor"])
def publish():
    return {"author": auth.current_user()}, 201


@app.get("/articles")
@auth.login_required(optional=True)
def articles():
    return {"reader": auth.current_user() or "anyone"}


# --8<-- [end:focus]
client = app.test_client()
ada = {"Authorization": "Bearer token-of-ada"}
grace = {"Authorization": "Bearer token-of-grace"}

print(client.delete("/articles").status_code)
#> 401
print(client.delete("/articles", headers=grace).status_code)
#> 403
print(client.delete("/articles", headers=ada).status_code)
#> 200
print(client.post("/articles", headers=grace).json["author"])
#> grace
print(client.get("/articles").json["reader"])
#> anyone

wrong = {"Authorization": "Bearer wrong"}
print(client.get("/articles", headers=wrong).status_code)
#> 200
