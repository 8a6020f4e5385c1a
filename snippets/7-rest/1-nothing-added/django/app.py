# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

Article.objects.create(title="Hello")

# --8<-- [start:focus]
JSON = "application/json"
client = Client()
print(client.get("/articles/").json())
#> [{'id': 1, 'title': 'Hello'}]

flask = {"title": "Flask", "id": 1}
response = client.post("/articles/", flask, JSON)
print(response.status_code, response.headers["Location"])
#> 201 /articles/2/
print(response.json())
#> {'id': 2, 'title': 'Flask'}
django = {"title": "Django"}
response = client.put("/articles/1/", django, JSON)
print(response.status_code, response.json())
#> 200 {'id': 1, 'title': 'Django'}
response = client.put("/articles/1/", {}, JSON)
print(response.status_code, response.json())
#> 400 {'error': 'Bad Request'}
response = client.put("/articles/1/", "{", JSON)
print(response.status_code, response.json())
#> 400 {'error': 'Bad Request'}

response = client.delete("/articles/1/")
print(response.status_code, repr(response.text))
#> 204 ''
response = client.get("/articles/1/")
print(response.status_code, response.json())
#> 404 {'error': 'Not Found'}
response = client.delete("/articles/")
print(response.status_code, response.json())
#> 405 {'error': 'Method Not Allowed'}
# --8<-- [end:focus]
