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
response = client.post("/articles/", {"title": "Flask"})
print(response.status_code, response.headers["Location"])
#> 201 /articles/2/
response = client.delete("/articles/1/")
print(response.status_code, len(response.content))
#> 204 0

JSON = {"content_type": "application/json"}
answers = {
    "found": client.get("/articles/2/"),
    "no title": client.post("/articles/", {}),
    "broken": client.post("/articles/", "{", **JSON),
    "no such article": client.get("/articles/1/"),
    "no such URL": client.get("/nowhere/"),
    "wrong method": client.delete("/articles/"),
    "not acceptable": client.get(
        "/articles/2/", headers={"Accept": "text/csv"}
    ),
    "title taken": client.post("/articles/", {"title": "Flask"}),
    "a form": client.post(
        "/articles/", {"title": "Form"}, format="multipart"
    ),
}
for what, response in answers.items():
    kind = response.headers["Content-Type"].split(";")[0]
    print(what, response.status_code, kind)
    #> found 200 application/json
    #> no title 400 application/json
    #> broken 400 application/json
    #> no such article 404 application/json
    #> no such URL 404 text/html
    #> wrong method 405 application/json
    #> not acceptable 406 application/json
    #> title taken 409 application/json
    #> a form 415 application/json
allowed = answers["wrong method"].headers["Allow"]
print(*sorted(allowed.split(", ")))
#> OPTIONS POST
# --8<-- [end:focus]
