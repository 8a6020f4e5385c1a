# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-httpauth>=4.8"]
# ///
import urllib.request as urllib
from http import HTTPStatus

from flask import Flask
from flask_httpauth import HTTPDigestAuth

app = Flask(__name__)
app.secret_key = "not a secret in an example"

# --8<-- [start:focus]
auth = HTTPDigestAuth(realm="blog", use_ha1_pw=True)
users = {"ada": auth.generate_ha1("ada", "lovelace")}


@auth.get_password
def get_ha1(name):
    return users.get(name)


@auth.error_handler
def auth_error(status):
    return {"error": HTTPStatus(status).phrase}, status


@app.get("/me")
@auth.login_required
def me():
    return {"user": auth.current_user()}


# --8<-- [end:focus]
def answer(challenge, name, password):
    """What a browser sends back, by the standard library."""
    scheme, fields = challenge.split(maxsplit=1)
    known = urllib.HTTPPasswordMgr()
    known.add_password("blog", "http://localhost", name, password)
    request = urllib.Request("http://localhost/me")
    digest = urllib.AbstractDigestAuthHandler(known)
    found = urllib.parse_keqv_list(urllib.parse_http_list(fields))
    return f"{scheme} {digest.get_authorization(request, found)}"


client = app.test_client()
response = client.get("/me")
challenge = response.headers["WWW-Authenticate"]
print(response.status_code, challenge.split()[0])
#> 401 Digest
print("cookie:", "Set-Cookie" in response.headers)
#> cookie: True

right = answer(challenge, "ada", "lovelace")
headers = {"Authorization": right}
print(client.get("/me", headers=headers).json["user"])
#> ada
print("password sent:", "lovelace" in right)
#> password sent: False
wrong = answer(challenge, "ada", "byron")
headers = {"Authorization": wrong}
print(client.get("/me", headers=headers).status_code)
#> 401

keyless = Flask("keyless")
keyless.testing = True
keyless.add_url_rule("/me", view_func=me)
try:
    keyless.test_client().get("/me")
except RuntimeError as error:
    print("no SECRET_KEY:", type(error).__name__)
    #> no SECRET_KEY: RuntimeError
