# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.core import signing
from django.core.wsgi import get_wsgi_application
from django.test import Client, override_settings

os.environ["BLOG_KEY"] = "not a secret in an example"
os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

from blog.views import token_for

ENGINE = "django.contrib.sessions.backends.signed_cookies"


def said(client):
    return re.search("<p>(.*)</p>", client.get("/").text)[1]


def form(client, name):
    token = re.search('value="(.*?)"', client.get("/").text)[1]
    return {"csrfmiddlewaretoken": token, "name": name}


def with_name(name):
    client = Client(enforce_csrf_checks=True)
    client.post("/name/", form(client, name))
    return client


def keys(new, *old):
    return override_settings(
        SECRET_KEY=new, SECRET_KEY_FALLBACKS=old
    )


def forged(key, name):
    with keys(key):
        cookie = signing.dumps({"name": name}, salt=ENGINE)
    client = Client()
    client.cookies["sessionid"] = cookie
    return client


# --8<-- [start:focus]
OLD, NEW = "a" * 50, "b" * 50

with keys(OLD):
    ada, grace, linus = map(with_name, ["ada", "grace", "linus"])
    link = f"/unsubscribe/{token_for('ada')}/"
    opened = form(linus, "torvalds")

# the old key still opens what it has signed
with keys(NEW, OLD):
    print(said(ada), ada.get(link).json())
    #> Hello, ada {'name': 'ada'}
    grace.post("/name/", form(grace, "hopper"))
    print(said(grace))
    #> Hello, hopper
    # a form that was open while the key changed
    print(linus.post("/name/", opened).status_code)
    #> 302
    # somebody who has found the old key
    print(said(forged(OLD, "ada")))
    #> Hello, ada

# a month later without it: what nobody has signed anew is gone
with keys(NEW):
    print(said(ada), ada.get(link).status_code)
    #> Hello, stranger 404
    print(said(grace))
    #> Hello, hopper
    print(said(forged(OLD, "ada")))
    #> Hello, stranger
# --8<-- [end:focus]
