# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import re

from werkzeug.security import generate_password_hash

from blog import create_app
from blog.models import Token, User, db, digest

app = create_app()
with app.app_context():
    db.create_all()
    HASH = generate_password_hash("analytical")
    for name in "ada", "grace":
        # a real one is secrets.token_urlsafe()
        token = Token(digest=digest(f"token-of-{name}"))
        user = User(name=name, password_hash=HASH, tokens=[token])
        db.session.add(user)
    db.session.commit()


def csrf_of(client):
    page = client.get("/login/").text
    return re.search('name="csrf_token".*value="(.*?)"', page)[1]


def log_in(client):
    form = {"username": "ada", "password": "analytical"}
    form["csrf_token"] = csrf_of(client)
    return client.post("/login/", data=form)


# --8<-- [start:focus]
script, browser = app.test_client(), app.test_client()
bearer = {"Authorization": "Bearer token-of-grace"}
wrong = {"Authorization": "Bearer wrong"}

print("nothing:", script.get("/api/me/").status_code)
#> nothing: 401
response = script.get("/api/me/", headers=bearer)
print("token:", response.json["user"])
#> token: grace
print("cookie:", "Set-Cookie" in response.headers)
#> cookie: False
response = script.post("/api/articles/", headers=bearer)
print("POST by token:", response.status_code)
#> POST by token: 201

response = log_in(browser)
print("cookie:", "Set-Cookie" in response.headers)
#> cookie: True
print("session:", browser.get("/api/me/").json["user"])
#> session: ada
response = browser.post("/api/articles/")
print("POST by session:", response.status_code)
#> POST by session: 403
headers = {"X-CSRFToken": csrf_of(browser)}
response = browser.post("/api/articles/", headers=headers)
print("with the CSRF token:", response.status_code)
#> with the CSRF token: 201

response = browser.get("/api/me/", headers=bearer)
print("session and token:", response.json["user"])
#> session and token: grace
response = browser.get("/api/me/", headers=wrong)
print("session and wrong token:", response.status_code)
#> session and wrong token: 401
# not a token: the session counts, and its CSRF token with it
basic = {"Authorization": "Basic YWRhOg=="}
response = browser.get("/api/me/", headers=basic)
print("session and Basic:", response.json["user"])
#> session and Basic: ada
response = browser.post("/api/articles/", headers=basic)
print("POST with both:", response.status_code)
#> POST with both: 403
print("a page:", script.get("/").status_code)
#> a page: 302
# --8<-- [end:focus]
