# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import os
from datetime import timedelta

import django
from django.core.management import call_command
from django.test import Client

from blog import create_app

# the project that was there before
os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", verbosity=0)

from django.contrib.auth.models import User
from django.contrib.sessions.models import Session

ada = User.objects.create(username="ada")
grace = User.objects.create(username="grace", is_active=False)
app = create_app()


def cookie_of_before(user=ada):
    browser = Client()
    browser.force_login(user)
    return browser.cookies["sessionid"].value


def answer(cookie):
    client = app.test_client()
    client.set_cookie("sessionid", cookie)
    return client.get("/").text


# --8<-- [start:focus]
cookie = cookie_of_before()
client = app.test_client()
print(client.get("/").text)
#> stranger

client.set_cookie("sessionid", cookie)
print(client.get("/").text)
#> ada
print("old cookie:", client.get_cookie("sessionid") or "gone")
#> old cookie: gone
print(client.get("/").text)
#> ada

# what does not count
print(answer(cookie[:-3] + "abc"))
#> stranger
ancient = cookie_of_before()
row = Session.objects.get(session_key=ancient)
row.expire_date -= timedelta(days=15)
row.save()
print(answer(ancient))
#> stranger
print(answer(cookie_of_before(grace)))  # disabled
#> stranger

another = cookie_of_before()
ada.set_password("analytical")
ada.save()
print(answer(another))
#> stranger
# --8<-- [end:focus]
