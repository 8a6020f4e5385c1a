# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os
import urllib.request as urllib

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.authentication import digest
from blog.models import User

for name, active in ("ada", True), ("grace", False):
    ha1 = digest(name, "blog", "analytical")
    User.objects.create(username=name, ha1=ha1, is_active=active)


def answer(challenge, name, password):
    """What a browser sends back, by the standard library."""
    scheme, fields = challenge.split(maxsplit=1)
    known = urllib.HTTPPasswordMgr()
    known.add_password("blog", "http://localhost", name, password)
    request = urllib.Request("http://localhost/me/")
    digest = urllib.AbstractDigestAuthHandler(known)
    found = urllib.parse_keqv_list(urllib.parse_http_list(fields))
    return f"{scheme} {digest.get_authorization(request, found)}"


# --8<-- [start:focus]
def ask(name, password):
    client = Client()
    challenge = client.get("/me/").headers["WWW-Authenticate"]
    header = answer(challenge, name, password)
    return client, {"Authorization": header}


response = Client().get("/me/")
print(response.status_code, response.json()["error"])
#> 401 Unauthorized
print(response.headers["WWW-Authenticate"].split()[0])
#> Digest
print("cookie:", bool(response.cookies))
#> cookie: False

client, right = ask("ada", "analytical")
print(client.get("/me/", headers=right).json()["user"])
#> ada
print("password sent:", "analytical" in str(right))
#> password sent: False

# whoever has seen the header
response = client.get("/me/", headers=right)
print("sent again:", response.status_code)
#> sent again: 200
response = client.get("/drafts/", headers=right)
print("for another page:", response.status_code)
#> for another page: 401

client, wrong = ask("ada", "wrong")
response = client.get("/me/", headers=wrong)
print("wrong password:", response.status_code)
#> wrong password: 401
client, disabled = ask("grace", "analytical")
response = client.get("/me/", headers=disabled)
print("disabled:", response.status_code)
#> disabled: 401
# --8<-- [end:focus]
