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

# --8<-- [start:focus]
client = Client()

# a form: made, or told what is wrong
response = client.post("/articles/", {"title": "Hello"})
print(response.status_code, response.headers["Location"])
#> 201 /articles/1/
print(response.json())
#> {'id': 1, 'title': 'Hello'}
response = client.post("/articles/", {"title": " "})
print(response.status_code, response.json())
#> 400 {'title': ['This field is required.']}
client.post("/articles/", {"title": "100% Python"})

# the query and a header
headers = {"X-Client": "tests"}
response = client.get("/articles/?q=0%25", headers=headers)
print(response.headers["Content-Type"])
#> application/json
print(response.json()["titles"])
#> ['100% Python']
print(response.headers["X-Served-To"])
#> tests

# JSON: right, of a wrong kind, not JSON at all
for sent in {"rating": 4}, {"rating": "4"}, [4]:
    response = client.put(
        "/articles/1/rating/", sent, "application/json"
    )
    print(response.status_code)
    #> 204
    #> 400
    #> 400
response = client.put("/articles/1/rating/", "{", "text/plain")
print(response.status_code)
#> 400

print(client.get("/articles/1/").json())
#> {'rating': 4, 'title': 'Hello'}
print(client.delete("/articles/").status_code)
#> 405
# --8<-- [end:focus]
