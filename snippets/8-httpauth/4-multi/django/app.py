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

from blog.models import digest

HASH = make_password("analytical")
for name, active in ("ada", True), ("grace", False):
    user = User.objects.create(
        username=name, password=HASH, is_active=active
    )
    # a real one is secrets.token_urlsafe()
    user.keys.create(digest=digest(f"key-of-{name}"))

# --8<-- [start:focus]
client = Client()


def by_password(name, password):
    sent = b64encode(f"{name}:{password}".encode()).decode()
    headers = {"Authorization": f"Basic {sent}"}
    return client.get("/me/", headers=headers)


def by_key(key):
    return client.get("/me/", headers={"X-API-Key": key})


response = client.get("/me/")
print(response.status_code)
#> 401
print(response.headers["WWW-Authenticate"])
#> Basic realm="blog"
print(by_password("ada", "analytical").json()["user"])
#> ada
print(by_password("ada", "wrong").status_code)
#> 401
print(by_key("key-of-ada").json()["user"])
#> ada
print(by_key("wrong").status_code)
#> 401
print("disabled:", by_key("key-of-grace").status_code)
#> disabled: 401
# --8<-- [end:focus]
