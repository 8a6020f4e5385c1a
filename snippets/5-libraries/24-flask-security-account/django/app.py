# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
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

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def post(client, path, **form):
    token = hidden.search(client.get(path).text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


def register(password):
    return post(
        Client(enforce_csrf_checks=True),
        "/register/",
        email="ada@example.org",
        password1=password,
        password2=password,
    ).status_code


def log_in(password):
    client = Client(enforce_csrf_checks=True)
    form = {"username": "ada@example.org", "password": password}
    post(client, "/login/", **form)
    return client


def page(client):
    found = re.search("<p>(.*)</p>", client.get("/").text)
    return found[1] if found else "not logged in"


# --8<-- [start:focus]
outbox = mail.outbox
print(register("short"), len(outbox))
#> 200 0
print(register("analytical"), *outbox[0].to)
#> 302 ada@example.org
# taken: the same page, another mail
print(register("analytical"), len(outbox))
#> 302 2
print("already" in outbox[1].body)
#> True

link = re.search(r"http://localhost(\S+)", outbox[0].body)[1]
print(page(log_in("analytical")))
#> not logged in

# some mail programs open every link: that is a GET
visitor = Client(enforce_csrf_checks=True)
print(visitor.get(link).status_code)
#> 200
print(page(log_in("analytical")))
#> not logged in

post(visitor, link)
ada, elsewhere = log_in("analytical"), log_in("analytical")
print(page(ada))
#> You are ada@example.org.

post(
    ada,
    "/password/",
    old_password="analytical",
    new_password1="difference",
    new_password2="difference",
)
print(page(log_in("analytical")))
#> not logged in
print(page(log_in("difference")))
#> You are ada@example.org.
print(page(elsewhere))
#> not logged in

# the link in a mail must not lead there
headers = {"Host": "evil.example"}
print(visitor.get("/register/", headers=headers).status_code)
#> 400
# --8<-- [end:focus]
