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

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import User

HASH = make_password("analytical")
User.objects.create(username="ada", password=HASH)
User.objects.create(
    username="grace", password=HASH, is_active=False
)

# --8<-- [start:focus]
client = Client()


def get_me(name, password):
    sent = b64encode(f"{name}:{password}".encode()).decode()
    headers = {"Authorization": f"Basic {sent}"}
    return client.get("/me/", headers=headers)


response = client.get("/me/")
print(response.status_code, response.json()["error"])
#> 401 Unauthorized
print(response.headers["WWW-Authenticate"])
#> Basic realm="blog"
print("wrong password:", get_me("ada", "wrong").status_code)
#> wrong password: 401
print("unknown name:", get_me("nobody", "wrong").status_code)
#> unknown name: 401
print("disabled:", get_me("grace", "analytical").status_code)
#> disabled: 401
print(get_me("ada", "analytical").json()["user"])
#> ada
# --8<-- [end:focus]
