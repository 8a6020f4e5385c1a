# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "flask>=3.1",
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
from werkzeug.middleware.shared_data import SharedDataMiddleware
from werkzeug.test import Client

from blog import create_app
from blog.models import Article, Author, db

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"

app = create_app()
with app.app_context():
    db.create_all()
    ada = Author(name="ada")
    db.session.add(Article(title="Hello", live=True, author=ada))
    db.session.commit()
    before = db.inspect(db.engine).get_table_names()

# --8<-- [start:focus]
django = get_wsgi_application()
app.wsgi_app = DispatcherMiddleware(
    app.wsgi_app, {"/admin": django}
)
# its style sheets and scripts
app.wsgi_app = SharedDataMiddleware(
    app.wsgi_app,
    {"/static/admin": ("django.contrib.admin", "static/admin")},
)
call_command("migrate", verbosity=0)

from django.contrib.auth.models import User

User.objects.create_superuser("ada", password="analytical")
User.objects.create_user(
    "grace", password="difference", is_staff=True
)

LIST = "/admin/staff/article/"
LOGIN = f"/admin/login/?next={LIST}"
token = re.compile('name="(csrf.*?)".* value="(.*?)"')
cell = re.compile("field-(?:title|author).*?>(?:<a.*?>)?(.*?)<")


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
print(client.get("/admin/staff/author/").status_code)
#> 200

form = {"title": "Tools", "author": "1", "live": "on"}
print(post(client, f"{LIST}add/", **form).status_code)
#> 302
page = post(client, f"{LIST}add/", **form | {"title": ""})
print(page.status_code, "This field is required." in page.text)
#> 200 True
print(cell.findall(client.get(f"{LIST}?q=tool").text))
#> ['Tools', 'ada']

# a form without its token changes nothing
client.post(f"{LIST}add/", data=form | {"title": "Forged"})

# what visitors see
print(re.findall("<li>(.*)</li>", stranger.get("/").text))
#> ['Hello (ada)', 'Tools (ada)']
css = "/static/admin/css/base.css"
print(stranger.get(css).status_code)
#> 200

with app.app_context():
    after = db.inspect(db.engine).get_table_names()
print("new tables:", len(after) - len(before))
#> new tables: 10
# --8<-- [end:focus]
