# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "authlib>=1.7.1",
#     "cryptography>=45",
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "joserfc>=1.6",
#     "pyjwt>=2.10",
#     "requests>=2.32",
#     "sqlalchemy>=2.0",
# ]
# ///
import re
from urllib.parse import parse_qsl, urlsplit

import requests

from blog import create_app
from blog.models import Identity, User, db
from provider import Provider, agree, calls

# no network: whatever requests asks, provider.py answers
requests.sessions.HTTPAdapter = Provider

app = create_app()
with app.app_context():
    db.create_all()
    db.session.add(User(email="grace@example.org"))
    db.session.commit()

hidden = re.compile('name="csrf_token"\\s+value="(.*?)"')


def start(client):
    path = "/accounts/oidc/campus/login/"
    token = hidden.search(client.get(path).text)[1]
    return client.post(path, data={"csrf_token": token}).location


def finish(client, url):
    page = client.get(url, follow_redirects=True).text
    return re.search("<p>(.*)</p>", page)[1]


def query(url):
    return dict(parse_qsl(urlsplit(url).query))


def log_in(**person):
    client = app.test_client()
    return finish(client, agree(start(client), **person))


# --8<-- [start:focus]
ada = {"sub": "7", "email": "ada@example.org"}
ada["email_verified"] = True
client = app.test_client()
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
    #> nonce True

# she agrees there, and comes back with a code
back = agree(location, **ada)
print(finish(client, back))
#> You are ada@example.org.
print(*calls)  # what the app asked of Campus
#> openid-configuration token keys

# the same link does not work twice
print(finish(client, back))
#> This log-in did not work.

# Mallory's link, opened by Ada: the state is not hers
mallory = app.test_client()
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

with app.app_context():
    for identity in db.session.scalars(db.select(Identity)):
        who = identity.provider, identity.subject
        print(*who, identity.user.email)
        #> campus 7 ada@example.org
        #> campus 8 grace@example.org
    db.session.execute(db.update(User).values(is_active=False))
    db.session.commit()
print(log_in(**ada))
#> This account is disabled.
# --8<-- [end:focus]
