# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.core.cache import cache
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.models import User

from blog.models import Article, edit, publish

cache.clear()
ada = User.objects.create_user("ada")
grace = User.objects.create_user("grace")


def client_of(user):
    client = Client()
    client.force_login(user)
    return client


def read(client, path):
    return re.findall("<p>(.*)</p>", client.get(path).text)


# --8<-- [start:focus]
clients = [Client(), client_of(ada), client_of(grace)]
publish("Hello", ada.pk)
for client in clients:
    print(read(client, "/"))
    #> ['Hello, visitor', 'Hello']
    #> ['Hello, ada', 'Hello']
    #> ['Hello, grace', 'Hello']

# for a minute, everybody has a page of their own
publish("Tools", ada.pk)
for client in clients:
    print(read(client, "/"))
    #> ['Hello, visitor', 'Hello']
    #> ['Hello, ada', 'Hello']
    #> ['Hello, grace', 'Hello']

headers = clients[1].get("/").headers
said = headers["Cache-Control"].split(", ")
print("private" in said, "no-cache" in said)
#> True True
print(headers["Vary"])
#> Cookie

# a value that is forgotten, a fragment with a new key
visitor = clients[0]
print(read(visitor, "/articles/1/"))
#> ['Hello', 'Articles: 2']
publish("Notes", ada.pk)
edit(Article.objects.get(pk=1), "Hello again")
print(read(visitor, "/articles/1/"))
#> ['Hello again', 'Articles: 3']

# nobody told the cache
Article.objects.update(title="Lost")
Article.objects.filter(pk=2).delete()
print(read(visitor, "/articles/1/"))
#> ['Hello again', 'Articles: 3']
# --8<-- [end:focus]
cache.clear()
