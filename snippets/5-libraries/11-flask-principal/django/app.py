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

from django.contrib.auth.models import Group, Permission, User

from blog.models import Article

editors = Group.objects.create(name="editor")
publish = Permission.objects.get(codename="publish_article")
editors.permissions.add(publish)
for name, groups in [("grace", []), ("ada", [editors])]:
    user = User.objects.create_user(name, password="analytical")
    user.groups.set(groups)
Article.objects.create(title="Hello")

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def post(client, path, **form):
    token = hidden.search(client.get("/login/").text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


def log_in(name):
    client = Client(enforce_csrf_checks=True)
    form = {"username": name, "password": "analytical"}
    post(client, "/login/", **form)
    return client


# --8<-- [start:focus]
for name in ["grace", "ada"]:
    client = log_in(name)
    button = "Publish" in client.get("/").text
    response = post(client, "/articles/1/publish/")
    article = Article.objects.get(pk=1)
    print(button, response.status_code, article.published)
    #> False 403 False
    #> True 302 True

# a form on another site
Article.objects.update(published=False)
client.post("/articles/1/publish/")
print(Article.objects.get(pk=1).published)
#> False

# nobody is logged in
stranger = Client(enforce_csrf_checks=True)
print(post(stranger, "/articles/1/publish/").status_code)
#> 403

# a role taken away counts at once
editors.user_set.clear()
print(post(client, "/articles/1/publish/").status_code)
#> 403
# --8<-- [end:focus]
