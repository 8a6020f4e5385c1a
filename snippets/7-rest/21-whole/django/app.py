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

from django.contrib.auth.models import User
from rest_framework.test import APIClient

from blog.models import Tag, digest

for name in "ada", "grace":
    user = User.objects.create_user(name)
    # a real one is secrets.token_urlsafe()
    user.tokens.create(digest=digest(f"token-of-{name}"))
Tag.objects.create(name="python")
Tag.objects.create(name="web")

# --8<-- [start:focus]
client = APIClient(SERVER_NAME="localhost")
ada = {"Authorization": "Bearer token-of-ada"}
grace = {"Authorization": "Bearer token-of-grace"}

# ada writes a draft, with tags
sent = {"title": "Flask views", "tags": ["python", "web"]}
response = client.post("/articles/", sent, headers=ada)
print(response.status_code, *response.json())
#> 201 url title public author tags
url = response.headers["Location"]
print(url, response.json()["author"], response.json()["tags"])
#> http://localhost/articles/1/ ada ['python', 'web']

# who sees it? and after it is public?
for who in {}, grace, ada:
    print(client.get(url, headers=who).status_code)
    #> 404
    #> 404
    #> 200
response = client.patch(url, {"public": True}, headers=ada)
print(response.status_code, client.get(url).status_code)
#> 200 200

# who may change it?
for who in {}, grace:
    response = client.patch(url, {"title": "X"}, headers=who)
    print(response.status_code, response.json()["title"])
    #> 401 Unauthorized
    #> 403 Forbidden
print(response.headers["Content-Type"])
#> application/problem+json

# what is refused, and why
sent = {"title": "", "tags": ["rust"]}
response = client.post("/articles/", sent, headers=ada)
print(response.status_code, *sorted(response.json()["errors"]))
#> 400 tags title

# twelve more, of another author
for number in range(1, 13):
    sent = {
        "title": f"Notes {number}",
        "public": True,
        "tags": [],
    }
    client.post("/articles/", sent, headers=grace)
with CaptureQueriesContext(connection) as queries:
    page = client.get("/articles/?search=notes&ordering=-id")
page = page.json()
print(page["count"], len(page["results"]))
#> 12 10
print(page["next"])
#> http://localhost/articles/?ordering=-id&page=2&search=notes
print(page["results"][0]["title"], "first, in", len(queries))
#> Notes 12 first, in 3
page = client.get("/articles/?tag=web").json()
print([article["title"] for article in page["results"]])
#> ['Flask views']

print(client.delete(url, headers=ada).status_code)
#> 204
response = client.get(url)
print(response.status_code, response.json())
#> 404 {'status': 404, 'title': 'Not Found'}
# --8<-- [end:focus]
