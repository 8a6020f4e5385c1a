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
from datetime import UTC, datetime, timedelta

from blog import create_app
from blog.models import User, db

app = create_app()
with app.app_context():
    db.create_all()
    ada = User(email="ada@example.org")
    ada.set_password("analytical")
    db.session.add(ada)
    db.session.commit()

hidden = re.compile('name="csrf_token" .*value="(.*?)"')


def post(client, path, **form):
    token = hidden.search(client.get("/login/").text)[1]
    return client.post(path, data=form | {"csrf_token": token})


def log_in(client=None, **form):
    client = client or app.test_client()
    form |= {"email": " Ada@example.org"}
    post(client, "/login/", password="analytical", **form)
    return client


def restarted(client):
    """The browser, closed and opened again."""
    browser = app.test_client()
    cookie = client.get_cookie("remember_token")
    if cookie and cookie.expires:
        browser.set_cookie("remember_token", cookie.value)
    return browser


def said(client):
    return re.search("<p>(.*)</p>", client.get("/").text)[1]


# --8<-- [start:focus]
for form in {}, {"remember": "on"}:
    client = log_in(**form)
    print(said(client), said(restarted(client)))
    #> Hello, ada@example.org. Hello, stranger.
    #> Hello, ada@example.org. Hello, ada@example.org.

cookie = client.get_cookie("remember_token")
print(cookie.http_only, cookie.same_site)
#> True Lax
lasts = cookie.expires - datetime.now(UTC)
print(round(lasts / timedelta(days=1)), "days")
#> 30 days

# in again, without the box: no longer remembered
log_in(client)
print(said(client), said(restarted(client)))
#> Hello, ada@example.org. Hello, stranger.

client, other = log_in(remember="on"), log_in(remember="on")
print(said(client), said(other))
#> Hello, ada@example.org. Hello, ada@example.org.
print(post(client, "/logout/others/").status_code)
#> 302
print(said(client), said(other))
#> Hello, ada@example.org. Hello, stranger.

# nor does the cookie that remembers; the one here does
print(said(restarted(other)), said(restarted(client)))
#> Hello, stranger. Hello, ada@example.org.

# a copy of the cookie ends with the log-out
copy = restarted(client)
print(post(client, "/logout/").status_code)
#> 302
print(said(client), said(copy))
#> Hello, stranger. Hello, stranger.
# --8<-- [end:focus]
