# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
os.environ["BLOG_DATABASE"] = "file:blog?mode=memory&cache=shared"
app = StaticFilesHandler(get_wsgi_application())
call_command("migrate", verbosity=0)
call_command("seed")

from blog.models import User

client = Client(enforce_csrf_checks=True)
hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def post(path, form=None):
    page = client.get("/login/").text
    token = {"csrfmiddlewaretoken": hidden.search(page)[1]}
    response = client.post(path, {**(form or {}), **token})
    return response.status_code, response.get("Location")


def shown():
    nav = client.get("/").text.partition("<nav>")[2]
    return re.search(r"(Log (in|out \w+))<", nav)[1]


# --8<-- [start:focus]
print(shown())
#> Log in
wrong = {"username": "ada", "password": "difference"}
print(*post("/login/", wrong), shown())
#> 200 None Log in
form = {"username": "ada", "password": "analytical"}
print(*post("/login/?next=/articles/notes/", form), shown())
#> 302 /articles/notes/ Log out ada
print(*post("/login/?next=https://evil.example/", form))
#> 302 /

# a copy of the cookie is worth nothing after the log-out
copy = client.cookies["sessionid"].value
print(*post("/logout/"), shown())
#> 302 / Log in
client.cookies["sessionid"] = copy
print(shown())
#> Log in

# what is stored of a password
stored = User.objects.get(username="ada").password
print("analytical" in stored)
#> False
# --8<-- [end:focus]
