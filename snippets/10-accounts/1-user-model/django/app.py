# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import IntegrityError
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth import get_user_model

from blog.models import Article

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def log_in(email, password):
    client = Client(enforce_csrf_checks=True)
    token = hidden.search(client.get("/login/").text)[1]
    form = {"username": email, "password": password}
    form["csrfmiddlewaretoken"] = token
    response = client.post("/login/", form)
    page = client.get("/").text
    return response.status_code, re.search("<p>(.*)</p>", page)[1]


# --8<-- [start:focus]
User = get_user_model()
ada = User.objects.create_user(
    "Ada@Example.org", password="analytical", name="Ada"
)
Article.objects.create(title="Hello", author=ada)
print(ada.email, ada.name, ada.articles.count())
#> ada@example.org Ada 1

# the first admin, on the command line
os.environ["DJANGO_SUPERUSER_PASSWORD"] = "difference"
call_command(
    "createsuperuser",
    interactive=False,
    email="root@example.org",
    name="Root",
    verbosity=0,
)
root = User.objects.get_by_natural_key("root@example.org")
print(root.email, root.is_staff)
#> root@example.org True

print(log_in("ada@example.org", "analytical"))
#> (302, 'Hello, Ada.')
print(log_in(" ADA@example.ORG", "analytical"))
#> (302, 'Hello, Ada.')
print(log_in("ada@example.org", "difference"))
#> (200, 'Hello, stranger.')
print(log_in("nobody@example.org", "difference"))
#> (200, 'Hello, stranger.')

# not even past the model
past = User(email="ADA@EXAMPLE.ORG", name="Ada?")
try:
    User.objects.bulk_create([past])
except IntegrityError:
    print("one account for each address")
    #> one account for each address
# --8<-- [end:focus]
