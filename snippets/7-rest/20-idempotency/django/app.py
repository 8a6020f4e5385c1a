# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from rest_framework.test import APIClient

from blog.models import Article

# --8<-- [start:focus]
client = APIClient()


def post(title, key):
    headers = {"Idempotency-Key": key} if key else {}
    sent = {"title": title}
    return client.post("/articles/", sent, headers=headers)


def count():
    return Article.objects.count()


# the answer got lost, so the client sends it again
first, again = post("Hello", "key-1"), post("Hello", "key-1")
print(first.status_code, first.json())
#> 201 {'id': 1, 'title': 'Hello'}
print(again.status_code, again.json())
#> 201 {'id': 1, 'title': 'Hello'}
print(count(), "article")
#> 1 article

# another key: it is meant
print(post("Hello", "key-2").json())
#> {'id': 2, 'title': 'Hello'}
# the same key for something else: a mistake of the client
print(post("Flask", "key-1").status_code)
#> 422
# a refused body is not kept: mend it, and go on with the key
print(post("", "key-3").status_code)
#> 400
print(post("Django", "key-3").status_code)
#> 201
# without a key, each request counts
post("Hello", None)
post("Hello", None)
print(count(), "articles")
#> 5 articles
# --8<-- [end:focus]
