# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1.1",
#     "flask-wtf>=1.2",
#     "itsdangerous>=2.2",
# ]
# ///
import os
import re
from unittest.mock import patch

os.environ["BLOG_KEY"] = "not a secret in an example"

from blog import app, token_for


def said(client):
    return re.search("<p>(.*)</p>", client.get("/").text)[1]


def form(client, name):
    token = re.search('value="(.*?)"', client.get("/").text)[1]
    return {"csrf_token": token, "name": name}


def with_name(name):
    client = app.test_client()
    client.post("/name/", data=form(client, name))
    return client


def keys(new, *old):
    config = {"SECRET_KEY": new, "SECRET_KEY_FALLBACKS": old}
    return patch.dict(app.config, config)


def forged(key, name):
    with keys(key):
        signs = app.session_interface.get_signing_serializer(app)
        cookie = signs.dumps({"name": name})
    client = app.test_client()
    client.set_cookie("session", cookie)
    return client


# --8<-- [start:focus]
OLD, NEW = "a" * 50, "b" * 50

with keys(OLD):
    ada, grace, linus = map(with_name, ["ada", "grace", "linus"])
    link = f"/unsubscribe/{token_for('ada')}/"
    opened = form(linus, "torvalds")

# the old key still opens what it has signed
with keys(NEW, OLD):
    print(said(ada), ada.get(link).json)
    #> Hello, ada {'name': 'ada'}
    grace.post("/name/", data=form(grace, "hopper"))
    print(said(grace))
    #> Hello, hopper
    # a form that was open while the key changed
    print(linus.post("/name/", data=opened).status_code)
    #> 400
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
