# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "djangorestframework>=3.16",
#     "drf-spectacular>=0.28",
# ]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from rest_framework.test import APIClient

from blog.models import Article

Article.objects.create(title="Hello")

# --8<-- [start:focus]
client = APIClient()
flask = {"title": "Flask", "draft": False}
response = client.post("/articles/", flask)
print(response.status_code, response.json())
#> 201 {'id': 2, 'title': 'Flask', 'draft': False}
response = client.patch("/articles/2/", {"draft": True})
print(response.status_code, response.json())
#> 200 {'id': 2, 'title': 'Flask', 'draft': True}
response = client.put("/articles/2/", {"draft": True})
print(response.status_code)
#> 400

document = client.get("/openapi.json").json()
for url, operations in document["paths"].items():
    print(url, *sorted(operations.keys() - {"parameters"}))
    #> /articles/ get post
    #> /articles/{id}/ delete get patch put
schemas = document["components"]["schemas"]
for name in "Article", "PatchedArticle":
    print(name, *sorted(schemas[name].get("required", [])))
    #> Article id title
    #> PatchedArticle
rules = schemas["Article"]["properties"]
for name in "id", "title", "draft":
    print(name, rules[name]["type"], rules[name].get("maxLength"))
    #> id integer None
    #> title string 100
    #> draft boolean None
# --8<-- [end:focus]
