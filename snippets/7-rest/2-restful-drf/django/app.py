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

Article.objects.create(title="你好")

# --8<-- [start:focus]
print(reverse("blog:article_list"))
#> /articles/
print(reverse("blog:article_detail", args=[3]))
#> /articles/3/

client = APIClient()
response = client.get("/articles/")
print(response.status_code, response.json())
#> 200 [{'id': 1, 'title': '你好'}]
print("你好" in response.text)
#> True

flask = {"title": "Flask"}
response = client.post("/articles/", flask)
print(response.status_code, response.json())
#> 201 {'id': 2, 'title': 'Flask'}
new = response.json()["id"]
django = {"title": "Django"}
response = client.put("/articles/1/", django)
print(response.status_code, response.json())
#> 200 {'id': 1, 'title': 'Django'}
print(client.delete("/articles/1/").status_code)
#> 204

response = client.put(f"/articles/{new}/", {"title": ""})
print(response.status_code, *response.json().values())
#> 400 An article needs a title
response = client.delete("/articles/")
print(response.status_code, response.accepted_media_type)
#> 405 application/json
response = client.get("/articles/1/")
print(response.status_code, response.accepted_media_type)
#> 404 application/json
response = client.get("/articles/abc/")
kind = response.headers["Content-Type"].split(";")[0]
print(response.status_code, kind)
#> 404 text/html
# --8<-- [end:focus]
