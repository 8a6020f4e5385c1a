# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os

from django.core.wsgi import get_wsgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

from rest_framework.test import APIClient

# --8<-- [start:focus]
client = APIClient()
json = {"title": "Flask"}
response = client.post("/articles/", json, format="json")
print(response.status_code, response.json())
#> 201 {'id': 2, 'title': 'Flask'}

# a program gets JSON, a browser a page
html = client.get("/articles/", headers={"Accept": "text/html"})
print(html.headers["Content-Type"][:9], "Hello" in html.text)
#> text/html True

for json in [[1], {"title": ["Flask"]}]:
    response = client.post("/articles/", json, format="json")
    print(response.status_code)
    #> 400
    #> 400
print(client.get("/articles/9/").status_code)
#> 404
# --8<-- [end:focus]
