# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import urllib.request as urllib

from blog import create_app
from blog.api import auth
from blog.models import User, db

app = create_app()
with app.app_context():
    db.create_all()
    for name, active in ("ada", True), ("grace", False):
        ha1 = auth.generate_ha1(name, "analytical")
        user = User(name=name, ha1=ha1, is_active=active)
        db.session.add(user)
    db.session.commit()


def answer(challenge, name, password):
    """What a browser sends back, by the standard library."""
    scheme, fields = challenge.split(maxsplit=1)
    known = urllib.HTTPPasswordMgr()
    known.add_password("blog", "http://localhost", name, password)
    request = urllib.Request("http://localhost/me/")
    digest = urllib.AbstractDigestAuthHandler(known)
    found = urllib.parse_keqv_list(urllib.parse_http_list(fields))
    return f"{scheme} {digest.get_authorization(request, found)}"


# --8<-- [start:focus]
def ask(name, password):
    client = app.test_client()
    challenge = client.get("/me/").headers["WWW-Authenticate"]
    header = answer(challenge, name, password)
    return client, {"Authorization": header}


response = app.test_client().get("/me/")
print(response.status_code, response.json["error"])
#> 401 Unauthorized
print(response.headers["WWW-Authenticate"].split()[0])
#> Digest
print("cookie:", "Set-Cookie" in response.headers)
#> cookie: True

client, right = ask("ada", "analytical")
print(client.get("/me/", headers=right).json["user"])
#> ada
print("password sent:", "analytical" in str(right))
#> password sent: False

# whoever has seen the header
response = client.get("/me/", headers=right)
print("sent again:", response.status_code)
#> sent again: 200
response = client.get("/drafts/", headers=right)
print("for another page:", response.status_code)
#> for another page: 401

client, wrong = ask("ada", "wrong")
response = client.get("/me/", headers=wrong)
print("wrong password:", response.status_code)
#> wrong password: 401
client, disabled = ask("grace", "analytical")
response = client.get("/me/", headers=disabled)
print("disabled:", response.status_code)
#> disabled: 401
# --8<-- [end:focus]
