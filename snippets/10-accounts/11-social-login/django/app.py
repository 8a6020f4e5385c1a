# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "cryptography>=45",
#     "django>=5.2",
#     "django-allauth[socialaccount]>=65.12",
#     "pyjwt>=2.10",
#     "requests>=2.32",
# ]
# ///
import os
import re
from urllib.parse import parse_qsl, urlsplit

import requests
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

from provider import Provider, agree, calls

# no network: whatever requests asks, provider.py answers
requests.sessions.HTTPAdapter = Provider

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from allauth.socialaccount.models import SocialAccount

from blog.models import User

User.objects.create_user("grace", "grace@example.org")

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def new_client():
    return Client(
        enforce_csrf_checks=True, SERVER_NAME="localhost"
    )


def start(client):
    path = "/accounts/oidc/campus/login/"
    token = hidden.search(client.get(path).text)[1]
    return client.post(path, {"csrfmiddlewaretoken": token}).url


def finish(client, url):
    page = client.get(url, follow=True).text
    return re.search("<p>(.*)</p>", page)[1]


def query(url):
    return dict(parse_qsl(urlsplit(url).query))


def log_in(**person):
    client = new_client()
    return finish(client, agree(start(client), **person))


# --8<-- [start:focus]
ada = {"sub": "7", "email": "ada@example.org"}
ada["email_verified"] = True
client = new_client()
location = start(client)
print(location.partition("?")[0])
#> https://id.example.org/authorize
asked = query(location)
print(asked["redirect_uri"])
#> http://localhost/accounts/oidc/campus/login/callback/
print(*sorted(asked["scope"].split()))
#> email openid
for name in "state", "code_challenge", "nonce":
    print(name, name in asked)
    #> state True
    #> code_challenge True
    #> nonce False

# she agrees there, and comes back with a code
back = agree(location, **ada)
print(finish(client, back))
#> You are ada@example.org.
print(*calls)  # what the app asked of Campus
#> openid-configuration openid-configuration token

# the same link does not work twice
print(finish(client, back))
#> This log-in did not work.

# Mallory's link, opened by Ada: the state is not hers
mallory = new_client()
person = {"sub": "66", "email": "mallory@example.org"}
link = agree(start(mallory), **person, email_verified=True)
print(finish(client, link))
#> This log-in did not work.

# Ada's code, stolen: the state is Mallory's, PKCE is not
stolen = agree(start(client), **ada)
code = query(stolen)["code"]
own = query(start(mallory))["state"]
path = urlsplit(stolen).path
print(finish(mallory, f"{path}?code={code}&state={own}"))
#> This log-in did not work.

# she does not agree there after all
own = query(start(client))["state"]
no = f"{path}?error=access_denied&state={own}"
print(finish(client, no))
#> This log-in did not work.

# an ID token for another site, of another one, and an old one
print(log_in(**ada, aud="another"))
#> This log-in did not work.
print(log_in(**ada, iss="https://another.example"))
#> This log-in did not work.
print(log_in(**ada, exp=1))
#> This log-in did not work.

# a new address there, the same account here
print(log_in(**ada | {"email": "lovelace@example.org"}))
#> You are ada@example.org.

# an account from before, found by the address
grace = {"sub": "8", "email": "Grace@example.org"}
print(log_in(**grace, email_verified=False))
#> Campus has not confirmed your address.
print(log_in(**grace, email_verified=True))
#> You are grace@example.org.

for account in SocialAccount.objects.order_by("pk"):
    who = account.provider, account.uid
    print(*who, account.user.email)
    #> campus 7 ada@example.org
    #> campus 8 grace@example.org
User.objects.update(is_active=False)
print(log_in(**ada))
#> This account is disabled.
# --8<-- [end:focus]
