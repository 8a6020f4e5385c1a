# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.core import mail
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client, override_settings
from django.test.utils import setup_test_environment

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)
setup_test_environment()  # nothing is sent

from blog.models import User

for email in ["ada@example.org", "grace@example.org"]:
    User.objects.create_user(email, "analytical")

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def post(client, path, **form):
    token = hidden.search(client.get(path).text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


def log_in(password):
    client = Client(enforce_csrf_checks=True)
    form = {"username": "ada@example.org", "password": password}
    post(client, "/login/", **form)
    return client


def said(page):
    return re.findall("<p>(.*)</p>", page.text)


def links():
    return [
        re.search(r"http://localhost(\S+)", message.body)[1]
        for message in mail.outbox
    ]


# --8<-- [start:focus]
elsewhere = log_in("analytical")
client = Client(enforce_csrf_checks=True)
for email in ["ada@example.org", "nobody@example.org"]:
    response = post(client, "/reset/", email=email)
    print(response.status_code, said(client.get(response.url)))
    #> 302 ['If you have an account, you get a mail.']
    #> 302 ['If you have an account, you get a mail.']
print(len(mail.outbox), mail.outbox[0].to)
#> 1 ['ada@example.org']

# a second link, before the first is used
post(client, "/reset/", email="ADA@example.org")
first, second = links()

# the token leaves the address, then asks for the password
form = client.get(first).url
print(first.split("/")[-2] in form)
#> False
weak = {"new_password1": "short", "new_password2": "short"}
print(post(client, form, **weak).status_code)
#> 200
new = dict.fromkeys(weak, "difference")
print(post(client, form, **new).url)
#> /login/

# the change ends both links, and the log-in elsewhere
for link in first, second:
    print(said(client.get(link)))
    #> ['This link is used or too old.']
    #> ['This link is used or too old.']
print(said(elsewhere.get("/")))
#> ['Hello, stranger.']
old = {"username": "ada@example.org", "password": "analytical"}
print(said(post(elsewhere, "/login/", **old)))
#> ['Wrong e-mail or password.']
print(said(log_in("difference").get("/")))
#> ['Hello, ada@example.org.']

post(client, "/reset/", email="ada@example.org")
with override_settings(PASSWORD_RESET_TIMEOUT=-1):
    print(said(client.get(links()[-1])))
    #> ['This link is used or too old.']

# with the id of another user, and from another host
link = links()[-1].split("/")
link[2] = "Mg"
print(said(client.get("/".join(link))))
#> ['This link is used or too old.']
headers = {"Host": "evil.example"}
print(client.get("/reset/", headers=headers).status_code)
#> 400
# --8<-- [end:focus]
