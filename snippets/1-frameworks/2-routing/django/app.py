# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.urls import NoReverseMatch, reverse

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
client = Client()
paths = [
    "/blog/7/",
    "/blog/python/",
    "/blog/new/",
    "/blog/1999/python/",
    "/blog/99/python/",  # no year
    "/blog/files/2026/cat.png",
]
for path in paths:
    response = client.get(path)
    found = response.status_code == 200
    print(response.json() if found else 404)
    #> {'article': 7}
    #> {'tag': 'python'}
    #> {'article': 'new'}
    #> {'tag': 'python', 'year': 1999}
    #> 404
    #> {'file': '2026/cat.png'}

print(reverse("blog:show", args=[7]))
#> /blog/7/
tagged = {"tag": "c++ & co", "year": 1999}
print(reverse("blog:archive", kwargs=tagged))
#> /blog/1999/c++%20&%20co/
page = {"page": 2}
print(reverse("blog:tagged", args=["web"], query=page))
#> /blog/web/?page=2

try:
    reverse("blog:show")
except NoReverseMatch:
    print("the number is missing")
    #> the number is missing
# --8<-- [end:focus]
