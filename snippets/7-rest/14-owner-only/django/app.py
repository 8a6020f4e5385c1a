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

from django.contrib.auth.models import User
from rest_framework.test import APIClient

from blog.models import Article, digest

for name in "ada", "grace":
    user = User.objects.create_user(name)
    # a real one is secrets.token_urlsafe()
    user.tokens.create(digest=digest(f"token-of-{name}"))
ada = User.objects.get(username="ada")
Article.objects.create(title="Hello", public=True, author=ada)
Article.objects.create(title="A draft", public=False, author=ada)

# --8<-- [start:focus]
client = APIClient()


def bearer(name):
    return {"Authorization": f"Bearer token-of-{name}"}


# who sees what
for headers in {}, bearer("grace"), bearer("ada"):
    articles = client.get("/articles/", headers=headers).json()
    print([article["title"] for article in articles])
    #> ['Hello']
    #> ['Hello']
    #> ['Hello', 'A draft']
for headers in {}, bearer("grace"), bearer("ada"):
    response = client.get("/articles/2/", headers=headers)
    print("draft:", response.status_code)
    #> draft: 404
    #> draft: 404
    #> draft: 200

# who may change what
sent = {"title": "Mine"}
for headers in {}, bearer("grace"), bearer("ada"):
    response = client.put("/articles/1/", sent, headers=headers)
    print("change:", response.status_code)
    #> change: 401
    #> change: 403
    #> change: 200
response = client.delete("/articles/2/", headers=bearer("grace"))
print("not seen, not deleted:", response.status_code)
#> not seen, not deleted: 404

# the author is the one with the token, whatever the body says
sent = {"title": "New", "public": True, "author": "ada"}
response = client.post(
    "/articles/", sent, headers=bearer("grace")
)
print(response.status_code, response.json()["author"])
#> 201 grace
# --8<-- [end:focus]
