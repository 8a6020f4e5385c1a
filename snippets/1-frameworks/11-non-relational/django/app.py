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

from blog.models import Article, publish

client = Client()


def index():
    return re.findall("<p>(.*)</p>", client.get("/").text)


def feed(query=""):
    return client.get("/feed/" + query).text.splitlines()


cache.clear()
# --8<-- [start:focus]
publish("Hello")
print(index())
#> ['Articles: 1', 'Newest: Hello']
print(feed())
#> ['Hello']

# nobody told the cache about this one
Article.objects.create(title="Draft")
print(index())
#> ['Articles: 1', 'Newest: Hello']
print(feed())
#> ['Hello']

# forgets a value and a fragment; the page has to wait
publish("Tools")
print(index())
#> ['Articles: 3', 'Newest: Tools']
print(feed())
#> ['Hello']

# another query is another page
print(feed("?page=2"))
#> ['Hello', 'Draft', 'Tools']

# all of it
cache.clear()
print(feed())
#> ['Hello', 'Draft', 'Tools']
# --8<-- [end:focus]
