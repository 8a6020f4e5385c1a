# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os
import re

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import User

from blog.models import digest

HASH = make_password("analytical")
for name in "ada", "grace":
    user = User.objects.create(username=name, password=HASH)
    # a real one is secrets.token_urlsafe()
    user.tokens.create(digest=digest(f"token-of-{name}"))


def csrf_of(client):
    page = client.get("/login/").text
    name = "csrfmiddlewaretoken"
    return re.search(f'name="{name}" value="(.*?)"', page)[1]


def log_in(client):
    form = {"username": "ada", "password": "analytical"}
    form["csrfmiddlewaretoken"] = csrf_of(client)
    return client.post("/login/", form)


# --8<-- [start:focus]
script = Client(enforce_csrf_checks=True)
browser = Client(enforce_csrf_checks=True)
bearer = {"Authorization": "Bearer token-of-grace"}
wrong = {"Authorization": "Bearer wrong"}

print("nothing:", script.get("/api/me/").status_code)
#> nothing: 401
response = script.get("/api/me/", headers=bearer)
print("token:", response.json()["user"])
#> token: grace
print("cookie:", bool(response.cookies))
#> cookie: False
response = script.post("/api/articles/", headers=bearer)
print("POST by token:", response.status_code)
#> POST by token: 201

response = log_in(browser)
print("cookie:", bool(response.cookies))
#> cookie: True
print("session:", browser.get("/api/me/").json()["user"])
#> session: ada
response = browser.post("/api/articles/")
print("POST by session:", response.status_code)
#> POST by session: 403
headers = {"X-CSRFToken": csrf_of(browser)}
response = browser.post("/api/articles/", headers=headers)
print("with the CSRF token:", response.status_code)
#> with the CSRF token: 201

response = browser.get("/api/me/", headers=bearer)
print("session and token:", response.json()["user"])
#> session and token: grace
response = browser.get("/api/me/", headers=wrong)
print("session and wrong token:", response.status_code)
#> session and wrong token: 401
# not a token: the session counts, and its CSRF token with it
basic = {"Authorization": "Basic YWRhOg=="}
response = browser.get("/api/me/", headers=basic)
print("session and Basic:", response.json()["user"])
#> session and Basic: ada
response = browser.post("/api/articles/", headers=basic)
print("POST with both:", response.status_code)
#> POST with both: 403
print("a page:", script.get("/").status_code)
#> a page: 302
# --8<-- [end:focus]
