# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.urls import reverse

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from rest_framework.test import APIClient

from blog.models import Article

for title in "Hello", "Flask", "Django":
    Article.objects.create(title=title)

# --8<-- [start:focus]
latest = reverse("article-latest")
print(latest, reverse("article-publish", args=[1]))
#> /articles/latest/ /articles/1/publish/

client = APIClient()
print(client.get("/articles/latest/").json())
#> []
response = client.post("/articles/1/publish/")
print(response.status_code, response.json())
#> 200 {'id': 1, 'title': 'Hello'}
print(client.get("/articles/latest/").json())
#> [{'id': 1, 'title': 'Hello'}]

# once more; one that is not there; by following a link
print(client.post("/articles/1/publish/").status_code)
#> 409
print(client.post("/articles/9/publish/").status_code)
#> 404
print(client.get("/articles/2/publish/").status_code)
#> 405
# --8<-- [end:focus]
