# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test.utils import CaptureQueriesContext

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from rest_framework.test import APIClient

from blog.models import Article, User

ada = User.objects.create(name="ada")
hello = Article.objects.create(title="Hello", author=ada)
hello.tags.create(name="python")
hello.tags.create(name="web")
grace = User.objects.create(name="grace")
Article.objects.create(title="Flask", author=grace)

# --8<-- [start:focus]
client = APIClient()
with CaptureQueriesContext(connection) as queries:
    articles = client.get("/articles/").json()
print(len(queries), "queries")
#> 2 queries
print(*articles[0])
#> id title author tags
for article in articles:
    print(article["title"], article["author"], article["tags"])
    #> Hello {'id': 1, 'name': 'ada'} ['python', 'web']
    #> Flask {'id': 2, 'name': 'grace'} []

sent = {"title": "Django", "author_id": 1, "tags": ["web"]}
response = client.post("/articles/", sent)
print(response.status_code, response.json()["author"]["name"])
#> 201 ada
print(response.json()["tags"])
#> ['web']

# an author and a tag that are not there; an object as author
sent = {"title": "REST", "author_id": 9, "tags": ["rest"]}
response = client.post("/articles/", sent)
print(response.status_code, *sorted(response.json()))
#> 400 author_id tags
sent = {"title": "REST", "author": {"name": "me"}, "tags": []}
response = client.post("/articles/", sent)
print(response.status_code, *sorted(response.json()))
#> 400 author_id
# --8<-- [end:focus]
