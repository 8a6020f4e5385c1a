# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import User

User.objects.create_user("ada@example.org", "analytical")

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def post(client, path, **form):
    token = hidden.search(client.get("/login/").text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


def log_in(client=None, **form):
    client = client or Client(enforce_csrf_checks=True)
    form |= {"username": " Ada@example.org"}
    post(client, "/login/", password="analytical", **form)
    return client


def restarted(client):
    """The browser, closed and opened again."""
    browser = Client(enforce_csrf_checks=True)
    cookie = client.cookies["sessionid"]
    if cookie["max-age"]:
        browser.cookies["sessionid"] = cookie.value
    return browser


def said(client):
    return re.search("<p>(.*)</p>", client.get("/").text)[1]


# --8<-- [start:focus]
for form in {}, {"remember": "on"}:
    client = log_in(**form)
    print(said(client), said(restarted(client)))
    #> Hello, ada@example.org. Hello, stranger.
    #> Hello, ada@example.org. Hello, ada@example.org.

cookie = client.cookies["sessionid"]
print(cookie["httponly"], cookie["samesite"])
#> True Lax
print(cookie["max-age"] // (24 * 3600), "days")
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
