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
outbox = mail.outbox


def new_client():
    return Client(enforce_csrf_checks=True)


def post(client, path, **form):
    token = hidden.search(client.get(path).text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


def log_in(email):
    client = new_client()
    form = {"username": email, "password": "analytical"}
    post(client, "/login/", **form)
    return client


def said(client):
    return re.search("<p>(.*)</p>", client.get("/").text)[1]


def to(message):
    return message.to[0]


def link_in(message):
    return re.search(r"http://localhost(\S+)", message.body)[1]


# --8<-- [start:focus]
password = {"password1": "analytical", "password2": "analytical"}
ada = "ada@example.org"
client = new_client()
print(post(client, "/register/", email=ada).status_code)
#> 200
post(client, "/register/", email=" Ada@Example.org", **password)
print(len(outbox), to(outbox[0]))
#> 1 ada@example.org

# some mail programs open every link: that is a GET
link = link_in(outbox[0])
print(client.get(link).status_code, said(log_in(ada)))
#> 200 Hello, stranger.
# who reads the mail, but did not choose the password
print(post(client, link, password="difference").status_code)
#> 200
print(post(client, link, password="analytical").status_code)
#> 302
print(said(log_in(ada)), client.get(link).status_code)
#> Hello, ada@example.org. 404

# taken: the same answer, another mail
form = {"email": ada, **password}
print(post(client, "/register/", **form).status_code)
#> 302
print(outbox[1].body)
#> You already have an account.

# another address: asked with the password, told to both
client, new = log_in(ada), "lovelace@example.org"
page = client.get("/address/").text
print(re.findall('maxlength="(.*?)"', page))  # as its column
#> ['254']
form = {"email": new, "password": "difference"}
print(post(client, "/address/", **form).status_code, len(outbox))
#> 200 2
form["password"] = "analytical"
post(client, "/address/", **form)
post(client, "/address/", **form | {"email": "a@example.org"})
for message in outbox[2:]:
    print(to(message), "-", message.subject)
    #> lovelace@example.org - Confirm your address
    #> ada@example.org - A change
    #> a@example.org - Confirm your address
    #> ada@example.org - A change

print(said(client))
#> Hello, ada@example.org.
post(client, link_in(outbox[2]), password="analytical")
for browser in client, log_in(ada), log_in(new):
    print(said(browser))
    #> Hello, lovelace@example.org.
    #> Hello, stranger.
    #> Hello, lovelace@example.org.

# the other link was about the old address
print(client.get(link_in(outbox[4])).status_code)
#> 404
# --8<-- [end:focus]
