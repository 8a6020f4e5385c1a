# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "djangorestframework>=3.16",
#     "pyjwt>=2.10",
# ]
# ///
import os
import time
from base64 import b64encode

import jwt
from django.contrib.auth.hashers import make_password
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.utils import timezone

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import RefreshToken, User

User.objects.create_user("ada", password="analytical")
User.objects.create_user("grace", password="compiler")

# --8<-- [start:focus]
client = Client()


def log_in(name, password):
    sent = b64encode(f"{name}:{password}".encode()).decode()
    headers = {"Authorization": f"Basic {sent}"}
    return client.post("/tokens/", headers=headers).json()


def send(method, path, token):
    headers = {"Authorization": f"Bearer {token}"}
    return client.generic(method, path, headers=headers)


def refresh(token):
    return send("POST", "/tokens/refresh/", token)


def get_me(token):
    return send("GET", "/me/", token).status_code


def seconds_left(token):
    claims = jwt.decode(
        token, options={"verify_signature": False}
    )
    return claims["exp"] - time.time()


phone = log_in("ada", "analytical")
laptop = log_in("ada", "analytical")
print(list(phone), get_me(phone["access"]))
#> ['access', 'refresh'] 200
response = refresh(phone["refresh"])
print("a new pair:", response.status_code)
#> a new pair: 201
newer = response.json()

print("used again:", refresh(phone["refresh"]).status_code)
#> used again: 401
print("its successor:", refresh(newer["refresh"]).status_code)
#> its successor: 401
print("an access token of it:", get_me(newer["access"]))
#> an access token of it: 200
minutes = seconds_left(newer["access"]) / 60
print("minutes left:", round(minutes))
#> minutes left: 5
response = refresh(laptop["refresh"])
print("another device:", response.status_code)
#> another device: 201
laptop = response.json()

# the same password, hashed anew
old = make_password("analytical", hasher="pbkdf2_sha1")
User.objects.filter(username="ada").update(password=old)
log_in("ada", "analytical")  # makes it scrypt's again
response = refresh(laptop["refresh"])
print("after a new hash:", response.status_code)
#> after a new hash: 201
laptop = response.json()

print("one for the other:", get_me(laptop["refresh"]))
#> one for the other: 401
print("and back:", refresh(laptop["access"]).status_code)
#> and back: 401

mine = "/tokens/mine/"
print(send("DELETE", mine, laptop["refresh"]).status_code)
#> 204
print("log-out:", refresh(laptop["refresh"]).status_code)
#> log-out: 401

tablet = log_in("ada", "analytical")
RefreshToken.objects.update(expires=timezone.now())
print("expired:", refresh(tablet["refresh"]).status_code)
#> expired: 401
tablet = log_in("ada", "analytical")
ada = User.objects.get(username="ada")
ada.set_password("difference")
ada.save()
response = refresh(tablet["refresh"])
print("after a new password:", response.status_code)
#> after a new password: 401
tablet = log_in("grace", "compiler")
grace = User.objects.get(username="grace")
grace.is_active = False
grace.save()
print("disabled:", refresh(tablet["refresh"]).status_code)
#> disabled: 401
print("her access token:", get_me(tablet["access"]))
#> her access token: 401
# --8<-- [end:focus]
