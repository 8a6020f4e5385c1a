# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "itsdangerous>=2.2",
# ]
# ///
import os
from unittest.mock import patch

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client
from flask import Flask
from flask_login import FlaskLoginClient, LoginManager, UserMixin

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import User

ada = User.objects.create(username="ada")
grace = User.objects.create(username="grace", is_active=False)


# the app that was there before
class OldUser(UserMixin):
    def __init__(self, id):
        self.id = id


old = Flask("old")
old.secret_key = "the old app's SECRET_KEY"
old.test_client_class = FlaskLoginClient
LoginManager(old)


def cookie_of_before(user=ada):
    browser = old.test_client(user=OldUser(user.pk))
    return browser.get_cookie("session").value


def answer(cookie):
    client = Client()
    client.cookies["session"] = cookie
    return client.get("/").text


# --8<-- [start:focus]
cookie = cookie_of_before()
client = Client()
print(client.get("/").text)
#> stranger

client.cookies["session"] = cookie
print(client.get("/").text)
#> ada
print("old cookie:", client.cookies["session"].value or "gone")
#> old cookie: gone
print(client.get("/").text)
#> ada

# what does not count
print(answer(cookie[:-3] + "abc"))
#> stranger
with patch("itsdangerous.timed.time.time", return_value=0):
    ancient = cookie_of_before()
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
