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

from blog.models import Article, User

ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
articles = [
    Article(title="Hello", rating=5, author=ada),
    Article(title="Flask views", rating=3, author=ada),
    Article(title="100% Flask", rating=4, author=grace),
    Article(title="Django views", rating=1, author=grace),
]
Article.objects.bulk_create(articles)

# --8<-- [start:focus]
client = APIClient()
for query in [
    "",
    "author=ada",
    "author=grace&min_rating=4",
    "search=FLASK",
    "search=flask grace",
    "search=%25",
    "ordering=-rating",
    "ordering=title&search=views",
    "ordering=password",
    "unknown=1&min_rating=",
]:
    found = client.get(f"/articles/?{query}").json()
    print([article["id"] for article in found])
    #> [1, 2, 3, 4]
    #> [1, 2]
    #> [3]
    #> [2, 3]
    #> [3]
    #> [3]
    #> [1, 3, 2, 4]
    #> [4, 2]
    #> [1, 2, 3, 4]
    #> [1, 2, 3, 4]

response = client.get("/articles/?min_rating=many")
print(response.status_code, *response.json())
#> 400 min_rating
# --8<-- [end:focus]
