# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
Article.objects.create(title="Hello", author=ada)
Article.objects.create(title="Tools", author=ada)

# --8<-- [start:focus]
client = Client(enforce_csrf_checks=True)
hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')

# one view for two models
for path in ["/users/", "/articles/"]:
    page = client.get(path).text
    print(re.findall("<li>(.*)</li>", page))
    #> ['ada']
    #> ['Hello', 'Tools']

# a method for each HTTP method
response = client.get("/articles/1/edit/")
print(response.status_code, 'value="Hello"' in response.text)
#> 200 True
token = hidden.search(response.text)[1]
form = {"csrfmiddlewaretoken": token, "title": ""}
response = client.post("/articles/1/edit/", form)
print(
    response.status_code, re.findall("<p>(.*)</p>", response.text)
)
#> 200 ['This field is required.']
form["title"] = "Hello, World!"
response = client.post("/articles/1/edit/", form)
print(response.status_code, response.headers["Location"])
#> 302 /articles/
response = client.options("/articles/1/edit/")
print(sorted(response.headers["Allow"].split(", ")))
#> ['GET', 'HEAD', 'OPTIONS', 'POST']

# a decorator around all of them
response = client.get("/articles/1/edit/")
print("no-store" in response.headers["Cache-Control"])
#> True
# --8<-- [end:focus]
