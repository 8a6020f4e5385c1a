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
print(response.status_code, response.json()["id"])
#> 201 2
for title in ["x" * 21, "", None]:
    json = {"title": title}
    response = client.post("/articles/", json, format="json")
    print(response.status_code, *response.json())
    #> 400 title
    #> 400 title
    #> 400 title
print(client.get("/articles/9/").json()["detail"])
#> no such article
# --8<-- [end:focus]
