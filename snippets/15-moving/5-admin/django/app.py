# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "flask>=3.1",
#     "flask-admin>=2",
#     "flask-babel>=4",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
import os
import re

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"

django = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.models import User
from django.db import connection

from blog.models import Article, Author
from staff import create_app

ada = Author.objects.create(name="ada")
Article.objects.create(title="Hello", live=True, author=ada)
before = connection.introspection.table_names()

# --8<-- [start:focus]
flask = create_app()
app = DispatcherMiddleware(django, {"/admin": flask})

User.objects.create_user(
    "ada", password="analytical", is_staff=True
)
User.objects.create_user("grace", password="difference")

LIST = "/admin/article/"
LOGIN = f"/login/?next={LIST}"
token = re.compile('name="(csrf.*?)".* value="(.*?)"')
cell = re.compile(r'col-(?:title|author)">\s*(.*?)\s*</td>')


def post(client, path, **form):
    name, value = token.search(client.get(path).text).groups()
    return client.post(path, data=form | {name: value})


def client_of(name, password):
    client = Client(app)
    post(client, LOGIN, username=name, password=password)
    return client


stranger = Client(app)
client_of_grace = client_of("grace", "difference")
client = client_of("ada", "analytical")
for each in stranger, client_of_grace, client:
    print(each.get(LIST).status_code)
    #> 302
    #> 403
    #> 200
print(client.get("/admin/author/").status_code)
#> 200

form = {"title": "Tools", "author": "1", "live": "on"}
print(post(client, f"{LIST}new/", **form).status_code)
#> 302
page = post(client, f"{LIST}new/", **form | {"title": ""})
print(page.status_code, "This field is required." in page.text)
#> 200 True
print(cell.findall(client.get(f"{LIST}?search=tool").text))
#> ['Tools', 'ada']

# a form without its token changes nothing
client.post(f"{LIST}new/", data=form | {"title": "Forged"})

# what visitors see
print(re.findall("<li>(.*)</li>", stranger.get("/").text))
#> ['Hello (ada)', 'Tools (ada)']
css = "/admin/static/admin/admin/css/bootstrap4/admin.css"
print(stranger.get(css).status_code)
#> 200

after = connection.introspection.table_names()
print("new tables:", len(after) - len(before))
#> new tables: 0
# --8<-- [end:focus]
