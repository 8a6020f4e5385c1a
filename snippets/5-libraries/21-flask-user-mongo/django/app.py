# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "mongomock>=4.3"]
# ///
import os
import re

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

from blog.mongo import users

client = Client(enforce_csrf_checks=True)
hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def post(path, **form):
    token = hidden.search(client.get(path).text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


# --8<-- [start:focus]
form = {"username": "ada", "password": "Lovelace1815"}
again = {"retype_password": "Lovelace1815"}
print(post("/register/", **form, **again).status_code)
#> 302
# the name is taken
print(post("/register/", **form, **again).status_code)
#> 200
print(client.get("/me/").status_code)
#> 302

post("/login/", **form)
print(client.get("/me/").text.strip())
#> You are ada.

stored = users.find_one()
print(stored["username"], stored["password"][:6] == "scrypt")
#> ada True
# --8<-- [end:focus]
