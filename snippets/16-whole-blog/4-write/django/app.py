# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re
from unittest.mock import patch

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
os.environ["BLOG_DATABASE"] = "file:blog?mode=memory&cache=shared"
app = StaticFilesHandler(get_wsgi_application())
call_command("migrate", verbosity=0)
call_command("seed")

from blog.forms import ArticleForm
from blog.models import User

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def client_of(name):
    client = Client(enforce_csrf_checks=True)
    client.force_login(User.objects.get(username=name))
    return client


def post(client, path, **form):
    token = hidden.search(client.get("/login/").text)[1]
    form["csrfmiddlewaretoken"] = token
    response = client.post(path, form)
    return response.status_code, response.get("Location")


# --8<-- [start:focus]
errors = re.compile('class="error">(.*)</p>')
ada, grace = client_of("ada"), client_of("grace")

hello = {"title": "Moths", "slug": "moths", "text": "In a relay."}
print(*post(grace, "/new/", **hello))
#> 302 /articles/moths/
page = grace.get("/articles/moths/").text
print(re.search(r'class="by">\s*(\w+),', page)[1])
#> grace

# the author may change it; to others it is not there
for client in Client(), ada, grace:
    print(client.get("/articles/moths/edit/").status_code)
    #> 302
    #> 404
    #> 200
print(*post(ada, "/articles/moths/edit/", **hello))
#> 404 None
form = hello | {"title": "A moth"}
print(*post(grace, "/articles/moths/edit/", **form))
#> 302 /articles/moths/

# what is refused
page = grace.get("/new/").text
token = {"csrfmiddlewaretoken": hidden.search(page)[1]}
form = {"title": " ", "slug": "hello", "text": "", **token}
page = grace.post("/new/", form).text
print(*errors.findall(page), sep="\n")
"""
This field is required.
Article with this Slug already exists.
This field is required.
"""

# two at once: neither check has seen the other's article
form |= {"title": "Hello", "text": "Again."}
with patch.object(ArticleForm, "validate_unique"):
    response = grace.post("/new/", form)
print(response.status_code, *errors.findall(response.text))
#> 200 Somebody was faster. Save once more.

# a GET asks, a POST deletes
page = grace.get("/articles/moths/delete/").text
print(re.search("<p>(.*)</p>", page)[1])
#> Delete “A moth”?
print(*post(grace, "/articles/moths/delete/"))
#> 302 /
print(grace.get("/articles/moths/").status_code)
#> 404
# --8<-- [end:focus]
