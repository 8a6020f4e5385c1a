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
call_command("migrate", verbosity=0)

from django.contrib.auth.models import User

User.objects.create_user("ada", password="analytical")

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')
shown = re.compile("<p>(.*)</p>")


def post(client, path, **form):
    token = hidden.search(client.get("/login/").text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


# --8<-- [start:focus]
client = Client(enforce_csrf_checks=True)
response = client.get("/account/")
print(response.status_code, response.url)
#> 302 /login/?next=/account/

# the same answer, and as late, for an unknown name
for name in ["ada", "nobody"]:
    form = {"username": name, "password": "difference"}
    response = post(client, "/login/", **form)
    print(response.status_code, shown.findall(response.text))
    #> 200 ['Wrong name or password.']
    #> 200 ['Wrong name or password.']

form = {"username": "ada", "password": "analytical"}
response = post(client, "/login/?next=/account/", **form)
print(response.status_code, response.url)
#> 302 /account/
print(shown.findall(client.get("/account/").text))
#> ['You are ada.']

# next comes from the address, so from anybody
for target in ["https://evil.example/", "//evil.example/"]:
    response = post(client, f"/login/?next={target}", **form)
    print(response.status_code, response.url)
    #> 302 /
    #> 302 /

# a link or another site's form must not log anybody out
print(client.get("/logout/").status_code)
#> 405
client.post("/logout/")
print(client.get("/account/").status_code)
#> 200
print(post(client, "/logout/").status_code)
#> 302
print(client.get("/account/").status_code)
#> 302
# --8<-- [end:focus]
