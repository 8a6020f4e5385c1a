# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "django-ninja>=1.4",
#     "pydantic>=2.12",
# ]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

Article.objects.create(title="Hello", rating=5)

# --8<-- [start:focus]
JSON = "application/json"
client = Client()
response = client.post("/articles/", {"title": "Flask"}, JSON)
print(response.status_code, response.json())
#> 201 {'title': 'Flask', 'rating': 3, 'id': 2}
response = client.post("/articles/", {"rating": 9}, JSON)
print(response.status_code, response.json())
"""
422 {'detail': 'Validation error', 'fields': ['rating', 'title']}
"""
response = client.get("/articles/7/")
print(response.status_code, response.json())
#> 404 {'detail': 'Not Found'}

document = client.get("/openapi.json").json()
print(document["info"]["title"], document["info"]["version"])
#> Blog 1.0
for url, operations in document["paths"].items():
    for method, operation in sorted(operations.items()):
        print(url, method, *operation["responses"])
        #> /articles/ get 200
        #> /articles/ post 201
        #> /articles/{pk}/ get 200
schemas = document["components"]["schemas"]
rules = schemas["NewArticle"]["properties"]
for name in "title", "rating":
    print(name, rules[name]["type"], rules[name].get("default"))
    #> title string None
    #> rating integer 3
# --8<-- [end:focus]
