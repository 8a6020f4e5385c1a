# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import logging
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.test.utils import setup_test_environment

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
logging.disable()  # the 500 below is meant

# --8<-- [start:focus]
setup_test_environment()  # "manage.py test" does it
client = Client()
form = {"title": "Hello, world"}

# a form is answered by a redirect: look at it, or follow it
response = client.post("/articles/", form)
print(response.status_code, response.url)
#> 302 /articles/hello-world/
response = client.post("/articles/", form, follow=True)
print(response.status_code, response.request["PATH_INFO"])
#> 200 /articles/hello-world/
print(response.text.splitlines()[-1])
#> <h1>hello-world</h1>
print([status for url, status in response.redirect_chain])
#> [302]

# JSON in both directions
response = client.post(
    "/api/articles/",
    {"title": "Hello, world"},
    content_type="application/json",
)
print(response.status_code, response.json())
#> 201 {'slug': 'hello-world'}

# what is wrong is refused
print(client.post("/articles/").status_code)
#> 400
response = client.post("/api/articles/", {}, "application/json")
print(response.status_code)
#> 400
print(client.get("/api/articles/").status_code)
#> 405

# a query, a header, a cookie
client.cookies["theme"] = "dark"
response = client.get(
    "/api/echo/",
    query_params={"page": 2},
    headers={"Accept-Language": "de"},
)
print(response.json())
#> {'language': 'de', 'page': '2', 'theme': 'dark'}

# the template, and what it was given
response = client.get("/articles/hello-world/")
print(response.templates[0].name, response.context["slug"])
#> blog/article.html hello-world

# an error in a view is raised here, in the test
try:
    client.get("/broken/")
except ZeroDivisionError as error:
    print("raised:", error)
    #> raised: division by zero
live = Client(raise_request_exception=False)
print(live.get("/broken/").status_code)  # as visitors see it
#> 500

# no token was needed above; with the check on, a form needs one
strict = Client(enforce_csrf_checks=True)
response = strict.post(
    "/api/articles/", form, content_type="application/json"
)
print(response.status_code)
#> 201
print(strict.post("/articles/", form).status_code)
#> 403
# --8<-- [end:focus]
