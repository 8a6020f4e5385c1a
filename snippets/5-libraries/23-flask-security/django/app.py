# /// script
# requires-python = ">=3.11"
# dependencies = ["argon2-cffi>=23.1", "django>=5.2"]
# ///
import os
import re

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group

from blog.models import Article, User

Article.objects.create(title="Hello")
password = make_password("analytical")
for email in ["ada@example.org", "grace@example.org"]:
    User.objects.create(email=email, password=password)
editor = Group.objects.create(name="editor")
User.objects.get(email="ada@example.org").groups.add(editor)

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def post(client, path, page, **form):
    token = hidden.search(client.get(page).text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


# --8<-- [start:focus]
print(password.split("$")[1])
#> argon2id

for name in ["grace", "ada"]:
    client = Client(enforce_csrf_checks=True)
    email = f"{name}@example.org"
    form = {"username": email, "password": "analytical"}
    post(client, "/login/", "/login/", **form)
    page = client.get("/").text
    who = re.search("<p>(.*)</p>", page)[1]
    response = post(client, "/articles/1/publish/", "/")
    article = Article.objects.get(pk=1)
    print(who, response.status_code, article.published)
    #> You are grace@example.org. 403 False
    #> You are ada@example.org. 302 True

# a form on another site
Article.objects.update(published=False)
client.post("/articles/1/publish/")
print(Article.objects.get(pk=1).published)
#> False

# nobody is logged in
stranger = Client(enforce_csrf_checks=True)
path = "/articles/1/publish/"
print(post(stranger, path, "/login/").status_code)
#> 302
# --8<-- [end:focus]
