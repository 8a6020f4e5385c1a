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

from blog.models import Article, Change, User

ada = User.objects.create_user("ada", password="analytical")
grace = User.objects.create_user("grace")

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def client_of(user):
    client = Client(enforce_csrf_checks=True)
    client.force_login(user)
    return client


def post(client, path, **form):
    token = hidden.search(client.get("/login/").text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


def titles(client):
    page = client.get("/").text
    return re.findall(r"<li>\s*<a[^>]*>\s*(.*)</a>", page)


# --8<-- [start:focus]
def trail():
    changes = Change.objects.order_by("id")
    for change in changes.select_related("user"):
        yield str(change.user), change.action, change.fields


client = client_of(grace)
post(client, "/articles/add/", title="Hello")
post(client, "/articles/1/", title="Hello!")
post(client, "/articles/1/", title="Hello!")  # nothing new
post(client_of(ada), "/articles/1/", title="Mine")  # 404

# not a request: nobody is logged in
article = Article.objects.get()
article.title = "Hello, world"
article.save()

post(client, "/articles/1/delete/")
for name, action, fields in trail():
    print(name, action, *fields.values())
    #> grace add [None, 'Hello'] [None, 2]
    #> grace change ['Hello', 'Hello!']
    #> None change ['Hello!', 'Hello, world']
    #> grace delete

# one statement for many rows is not noticed
names = ["Tools", "Plans"]
Article.objects.bulk_create(
    [Article(title=name, author=ada) for name in names]
)
Article.objects.update(title="Things")
print(titles(client_of(ada)), len(list(trail())))
#> ['Things', 'Things'] 4
# --8<-- [end:focus]
