# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "django-allauth>=65.4"]
# ///
import os
import re

from django.core import mail
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.test.utils import setup_test_environment

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)
setup_test_environment()  # nothing is sent

outbox = mail.outbox
hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def post(client, path, **form):
    token = hidden.search(client.get(path).text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


def log_in(password):
    client = Client(enforce_csrf_checks=True)
    form = {"login": "ada@example.org", "password": password}
    post(client, "/user/login/", **form)
    return client


def page(client):
    found = re.search("<p>(You .*)</p>", client.get("/me/").text)
    return found[1] if found else "not logged in"


# --8<-- [start:focus]
visitor = Client(enforce_csrf_checks=True)
post(
    visitor,
    "/user/signup/",
    email="ada@example.org",
    password1="Lovelace1815",
    password2="Lovelace1815",
)
message = outbox.pop()
print(*message.to)
#> ada@example.org
print(page(log_in("Lovelace1815")))
#> not logged in

# some mail programs open every link: that is a GET
link = re.search(r"http://localhost(\S+)", message.body)[1]
print(visitor.get(link).status_code)
#> 200
print(page(log_in("Lovelace1815")))
#> not logged in

post(visitor, link)
ada, elsewhere = log_in("Lovelace1815"), log_in("Lovelace1815")
print(page(ada))
#> You are ada@example.org.

post(
    ada,
    "/user/password/change/",
    oldpassword="Lovelace1815",
    password1="Lovelace1852",
    password2="Lovelace1852",
)
print(page(log_in("Lovelace1815")))
#> not logged in
print(page(log_in("Lovelace1852")))
#> You are ada@example.org.
print(page(elsewhere))
#> not logged in

# the link in a mail must not lead there
headers = {"Host": "evil.example"}
response = visitor.get("/user/signup/", headers=headers)
print(response.status_code)
#> 400
# --8<-- [end:focus]
