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

for name in "ada", "grace", "linus":
    user = User.objects.create_user(
        f"{name}@example.org", "analytical"
    )
    user.is_active = name != "linus"
    user.save()

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def post(client, path, **form):
    token = hidden.search(client.get(path).text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


def log_in(password):
    client = Client(enforce_csrf_checks=True)
    form = {"username": "Ada@example.org", "password": password}
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
for name in "ada", "nobody", "linus":  # who is disabled
    email = f"{name}@example.org"
    response = post(client, "/reset/", email=email)
    print(response.status_code, said(client.get(response.url)))
    #> 302 ['If you have an account, you get a mail.']
    #> 302 ['If you have an account, you get a mail.']
    #> 302 ['If you have an account, you get a mail.']
[message] = mail.outbox
print(message.to, message.from_email, message.subject)
#> ['ada@example.org'] blog@example.org New password

# a second link, before the first is used
post(client, "/reset/", email="ADA@example.org")
first, second = links()

# the token leaves the address, then asks for the password
form = client.get(first).url
print(first.split("/")[-2] in form)
#> False
fields = "new_password1", "new_password2"
for wrong in ("engine7", "engine7"), ("engine-8", "engine-9"):
    new = dict(zip(fields, wrong, strict=True))
    page = post(client, form, **new)
    print(page.status_code, any(said(page)))
    #> 200 True
    #> 200 True
new = dict.fromkeys(fields, "engine-8")
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
print(said(log_in("engine-8").get("/")))
#> ['Hello, ada@example.org.']

post(client, "/reset/", email="ada@example.org")
with override_settings(PASSWORD_RESET_TIMEOUT=-1):
    print(said(client.get(links()[-1])))
    #> ['This link is used or too old.']

# with the id of another user or of none; from another host
link = links()[-1].split("/")
for other in "Mg", "OQ":  # 2, 9
    link[2] = other
    print(said(client.get("/".join(link))))
    #> ['This link is used or too old.']
    #> ['This link is used or too old.']
headers = {"Host": "evil.example"}
print(client.get("/reset/", headers=headers).status_code)
#> 400
# --8<-- [end:focus]
