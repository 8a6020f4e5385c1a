# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

client = Client(enforce_csrf_checks=True)
https = {
    "secure": True,
    "headers": {"Referer": "https://testserver/"},
}


def said(page):
    return re.search("<p>(.*)</p>", page.text)[1]


# --8<-- [start:focus]
page = client.get("/", **https)
token = re.search('value="(.*?)"', page.text)[1]
form = {"csrfmiddlewaretoken": token, "name": "ada"}
client.post("/name/", form, **https)
print(said(client.get("/", **https)))
#> Hello, ada

# Secure, HttpOnly, SameSite, Path
for key in "__Host-session", "theme":
    cookie = client.cookies[key]
    flags = [bool(cookie["secure"]), bool(cookie["httponly"])]
    print(key, *flags, cookie["samesite"], cookie["path"])
    #> __Host-session True True Lax /
    #> theme True False Lax /

# a subdomain can set a cookie for all, but not under this name;
# with a Unicode space in front, it is another one to a browser
value = client.cookies["__Host-session"].value
space = "\u2000".encode().decode("latin-1")  # as in WSGI
for name in "session", f"{space}__Host-session":
    tossed = {"Cookie": f"{name}={value}"}
    print(said(Client().get("/", headers=tossed)))
    #> Hello, stranger
    #> Hello, ada


def framed(path, by):
    """Does a browser show the page in a frame of that site?"""
    headers = client.get(path, **https).headers
    policy = headers.get("Content-Security-Policy", "")
    if "frame-ancestors" in policy:
        allowed = policy.split("frame-ancestors ")[1].split()
        self_too = by == OWN and "'self'" in allowed
        return by in allowed or self_too
    option = headers.get("X-Frame-Options", "")
    return not option or (by == OWN and option == "SAMEORIGIN")


OWN = "https://blog.example"
PARTNER = "https://partner.example"
EVIL = "https://evil.example"
for path in "/", "/preview/", "/badge/":
    seen = [framed(path, by) for by in (OWN, PARTNER, EVIL)]
    print(path, *seen)
    #> / False False False
    #> /preview/ True False False
    #> /badge/ True True False
# --8<-- [end:focus]
