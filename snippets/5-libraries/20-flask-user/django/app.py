# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "django-allauth>=65.4"]
# ///
import os
import re

from django.core import mail
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.test.utils import setup_test_environment

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
app = get_wsgi_application()
call_command("migrate", verbosity=0)
setup_test_environment()
client = Client()


def log_in(password):
    client.post("/user/logout/")
    form = {"login": "ada@example.org", "password": password}
    client.post("/user/login/", form)
    response = client.get("/me")
    return response.text if response.status_code == 200 else "no"


old, new = "Lovelace1815", "Lovelace1852"
form = {"email": "ada@example.org", "password1": old}
form["password2"] = old
client.post("/user/signup/", form)
message = mail.outbox.pop()
print(*message.to)
#> ada@example.org
print(log_in(old))
#> no

link = re.search(r"http://\w+(/user/confirm\S+)", message.body)[1]
client.get(link)
print(log_in(old))
#> You are ada@example.org

form = {"oldpassword": old, "password1": new}
form["password2"] = new
client.post("/user/password/change/", form)
print(log_in(old))
#> no
print(log_in(new))
#> You are ada@example.org
