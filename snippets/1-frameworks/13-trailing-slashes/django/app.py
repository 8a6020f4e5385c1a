# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
client = Client()

# the slash is missing: to the right address, with the query
response = client.get("/articles?page=2")
print(response.status_code, response.headers["Location"])
#> 301 /articles/?page=2

# one too many is another address
print(client.get("/about").status_code)
#> 200
print(client.get("/about/").status_code)
#> 404

# both
print(client.get("/feed").status_code)
#> 200
print(client.get("/feed/").status_code)
#> 200

# a form, sent to the address without the slash
hello = {"title": "Hello"}
response = client.post("/articles", hello, follow=True)
print(response.status_code, response.text)
#> 200 the list
# --8<-- [end:focus]
