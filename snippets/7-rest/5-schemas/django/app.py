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

Article.objects.create(title="Hello", status="draft")

# --8<-- [start:focus]
client = APIClient()
url = "/articles/1/"
print(client.get(url).json())
#> {'id': 1, 'title': 'Hello', 'status': 'draft'}

for sent in [
    {"status": "public"},
    {"status": "lost"},
    {"title": "", "status": None},
]:
    response = client.put(url, sent)
    print(response.status_code, *response.json())
    #> 400 title
    #> 400 title status
    #> 400 title status

response = client.patch(url, {"status": "lost"})
print(response.status_code, *response.json())
#> 400 status
response = client.patch(url, {"status": "public"})
print(response.status_code, response.json())
#> 200 {'id': 1, 'title': 'Hello', 'status': 'public'}

sent = {"title": "Flask", "status": "draft"}
response = client.put(url, {**sent, "id": 7, "admin": True})
print(response.status_code, response.json())
#> 200 {'id': 1, 'title': 'Flask', 'status': 'draft'}

response = client.put("/articles/9/", sent)
print(response.status_code)
#> 404
print(client.put(url, []).status_code)
#> 400
# --8<-- [end:focus]
