# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django-ninja>=1.7",
#     "django>=5.2",
#     "pydantic>=2",
# ]
# ///
import os

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
os.environ["BLOG_DATABASE"] = "file:blog?mode=memory&cache=shared"
app = StaticFilesHandler(get_wsgi_application())
call_command("migrate", verbosity=0)
call_command("seed")


def send(path, body, **kwargs):
    kwargs["content_type"] = "application/json"
    return client.post(path, body, **kwargs)


# --8<-- [start:focus]
client = Client(enforce_csrf_checks=True)

for article in client.get("/api/articles/").json():
    print(article["slug"], article["author"], *article["tags"])
    #> bugs grace
    #> compilers grace engine words
    #> notes ada engine numbers
    #> hello ada blog
response = client.get("/api/articles/nothing/")
print(response.status_code, response.json())
#> 404 {'detail': 'Not Found'}

# a token for a password
login = {"username": "ada", "password": "difference"}
print(send("/api/tokens/", login).status_code)
#> 401
login["password"] = "analytical"
token = send("/api/tokens/", login).json()["token"]
ada = {"Authorization": f"Bearer {token}"}

# who writes, and what is refused
sent = {"title": "By script", "slug": "by-script", "text": "Hi."}
response = send("/api/articles/", sent)
print(response.status_code, response.headers["WWW-Authenticate"])
#> 401 Bearer realm="api"
for body in sent, sent, {"title": "", "slug": "a b"}:
    response = send("/api/articles/", body, headers=ada)
    answer = response.json()
    fields = answer.get("fields", [])
    print(response.status_code, answer.get("detail"), *fields)
    #> 201 None
    #> 409 Conflict
    #> 422 Unprocessable Entity slug text title
print(client.get("/articles/by-script/").status_code)
#> 200

# what a client can know about it
document = client.get("/api/openapi.json").json()
print(document["openapi"], document["info"]["title"])
#> 3.1.0 Blog
for path, operations in document["paths"].items():
    print(path, *sorted(operations.keys() & {"get", "post"}))
    #> /api/tokens/ post
    #> /api/articles/ get post
    #> /api/articles/{slug}/ get
operation = document["paths"]["/api/articles/"]["post"]
print(operation["security"])
#> [{'BearerAuth': []}]
# --8<-- [end:focus]
