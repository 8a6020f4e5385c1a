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

ada = User.objects.create_user("ada")
grace = User.objects.create_user("grace", password="analytical")
Article.objects.create(title="Hello", author=ada)
Article.objects.create(title="Tools", author=grace)
Article.objects.create(title="Plans", author=grace)

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
client = client_of(grace)
print(titles(client), titles(client_of(ada)))
#> ['Tools', 'Plans'] ['Hello']

# her own, Ada's, and one that nobody has
for pk in 2, 1, 99:
    print(
        client.get(f"/articles/{pk}/").status_code,
        post(client, f"/articles/{pk}/", title="New").status_code,
        post(client, f"/articles/{pk}/delete/").status_code,
    )
    #> 200 302 302
    #> 404 404 404
    #> 404 404 404
print(titles(client), titles(client_of(ada)))
#> ['Plans'] ['Hello']

# a field that the form does not have
form = {"title": "By Ada?", "author": ada.pk, "id": 1}
print(post(client, "/articles/add/", **form).status_code)
#> 302
print(titles(client), titles(client_of(ada)))
#> ['Plans', 'By Ada?'] ['Hello']
# --8<-- [end:focus]
