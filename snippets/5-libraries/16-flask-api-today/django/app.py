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

from blog.models import Article

Article.objects.create(title="Hello")

# --8<-- [start:focus]
client = APIClient()
json = {"title": "Flask"}
response = client.post("/articles/", json, format="json")
print(response.status_code, response.json())
#> 201 {'id': 2, 'title': 'Flask'}
print(client.get("/articles/newest/").json())
#> {'id': 2, 'title': 'Flask'}
for body in [[1], {"title": ["Flask"]}, {"title": "x" * 101}]:
    response = client.post("/articles/", body, format="json")
    print(response.status_code, response.json())
    #> 400 {'detail': 'title is required'}
    #> 400 {'detail': 'title is required'}
    #> 400 {'detail': 'title is required'}
response = client.get("/articles/9/")
print(response.status_code, response.json())
#> 404 {'detail': 'no such article'}
response = client.delete("/articles/9/")
print(response.status_code, "GET" in response.headers["Allow"])
#> 405 True
# --8<-- [end:focus]
