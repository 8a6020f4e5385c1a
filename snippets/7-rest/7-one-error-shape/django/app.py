# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import logging
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from rest_framework.test import APIClient

from blog.models import Article

Article.objects.create(title="Hello", rating=5)
Article.objects.create(title="Broken", rating=None)
logging.disable()  # of the traceback below

# --8<-- [start:focus]
client = APIClient(raise_request_exception=False)
response = client.get("/articles/1/")
print(response.status_code, response.json()["stars"])
#> 200 *****
print(response.headers["Content-Type"])
#> application/json

response = client.post("/articles/", {})
for name, value in response.json().items():
    print(name, value)
    #> status 400
    #> title Bad Request
    #> errors {'title': ['This field is required.']}
print(response.headers["Content-Type"])
#> application/problem+json

# our own view fails: its article has no rating
response = client.get("/articles/2/")
print(response.status_code, response.json())
#> 500 {'status': 500, 'title': 'Internal Server Error'}
print(response.headers["Content-Type"])
#> application/problem+json

evil = {"Host": "evil.example"}
for response in [
    client.get("/articles/9/"),
    client.get("/nowhere/"),
    client.delete("/articles/"),
    client.get("/articles/1/", headers=evil),
    client.post(
        "/articles/", {"title": "Form"}, format="multipart"
    ),
]:
    kind = response.headers["Content-Type"]
    print(*response.json().values(), kind[-12:])
    #> 404 Not Found problem+json
    #> 404 Not Found problem+json
    #> 405 Method Not Allowed problem+json
    #> 400 Bad Request problem+json
    #> 415 Unsupported Media Type problem+json
# --8<-- [end:focus]

Article.objects.filter(pk=2).update(rating=3)
