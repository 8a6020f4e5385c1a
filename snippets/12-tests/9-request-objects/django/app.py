# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import json
import os

from django.core.wsgi import get_wsgi_application
from django.test import RequestFactory
from django.urls import reverse

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

from django.contrib.auth.models import User

from blog import views
from blog.middleware import ThemeMiddleware
from blog.views import current_page

# --8<-- [start:focus]
# a request is an object that you pass on
factory = RequestFactory()
request = factory.get("/articles/?page=2")
print(request.method, request.path, request.GET["page"])
#> GET /articles/ 2
print(current_page(request))
#> 2

# only the view is called: no middleware ran
response = views.articles(request)
print(response.status_code, json.loads(response.content))
#> 200 {'page': 2, 'theme': 'none'}

# a middleware is called with what comes after it
response = ThemeMiddleware(views.articles)(request)
print(json.loads(response.content)["theme"])
#> light

# what is wrong, without a view
for wrong in "0", "101", "x", "":
    request = factory.get(f"/articles/?page={wrong}")
    print(repr(wrong), current_page(request))
    #> '0' 1
    #> '101' 1
    #> 'x' 1
    #> '' 1

# a header; a body
headers = {"Cookie": "theme=dark"}
request = factory.get("/articles/", headers=headers)
response = ThemeMiddleware(views.articles)(request)
print(request.path, json.loads(response.content)["theme"])
#> /articles/ dark
request = factory.post(
    "/articles/",
    {"title": "Hello"},
    content_type="application/json",
)
sent = json.loads(request.body)
print(request.method, request.path, sent["title"])
#> POST /articles/ Hello

# a user, without a session and a login
request = factory.get("/account/")
request.user = User(username="ada")
print(request.path, views.account(request).text)
#> /account/ ada

# an address, as a view would build it
print(reverse("articles", query={"page": 2}))
#> /articles/?page=2
# --8<-- [end:focus]
