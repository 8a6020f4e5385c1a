# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os
from base64 import b64encode

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Token, User

User.objects.create_user("ada", password="analytical")

# --8<-- [start:focus]
client = Client()


def log_in(name, password):
    sent = b64encode(f"{name}:{password}".encode()).decode()
    headers = {"Authorization": f"Basic {sent}"}
    return client.post("/tokens/", headers=headers)


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


def get_me(token):
    return client.get("/me/", headers=bearer(token)).status_code


for name in "ada", "nobody":
    print(log_in(name, "wrong").status_code)
    #> 401
    #> 401
response = log_in("ada", "analytical")
print(response.status_code, list(response.json()))
#> 201 ['token']
phone = response.json()["token"]
laptop = log_in("ada", "analytical").json()["token"]
print(get_me(phone), get_me(laptop))
#> 200 200

stored = Token.objects.values_list("digest", flat=True)
print("stored as sent:", phone in stored)
#> stored as sent: False

headers = bearer(phone)
print(client.delete("/tokens/mine/", headers=headers).status_code)
#> 204
print(get_me(phone), get_me(laptop))
#> 401 200

ada = User.objects.get(username="ada")
ada.set_password("difference")
ada.save()
print("after a new password:", get_me(laptop))
#> after a new password: 401
# --8<-- [end:focus]
