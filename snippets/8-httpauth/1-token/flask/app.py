# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-httpauth>=4.8"]
# ///
from http import HTTPStatus

from flask import Flask
from flask_httpauth import HTTPTokenAuth

app = Flask(__name__)
tokens = {"token-of-ada": "ada", "token-of-grace": "grace"}

# --8<-- [start:focus]
auth = HTTPTokenAuth(scheme="Bearer")


@auth.verify_token
def verify_token(token):
    return tokens.get(token)


@auth.error_handler
def auth_error(status):
    return {"error": HTTPStatus(status).phrase}, status


@app.get("/me")
@auth.login_required
def me():
    return {"user": auth.current_user()}


# --8<-- [end:focus]
client = app.test_client()


def get_me(**headers):
    return client.get("/me", headers=headers)


response = get_me()
print(response.status_code, response.json["error"])
#> 401 Unauthorized
print(response.headers["WWW-Authenticate"].split()[0])
#> Bearer
print(get_me(Authorization="Bearer wrong").status_code)
#> 401
print(get_me(Authorization="Token token-of-ada").status_code)
#> 401
print(get_me(Authorization="Bearer token-of-ada").json["user"])
#> ada

del tokens["token-of-grace"]
print(get_me(Authorization="Bearer token-of-grace").status_code)
#> 401
