# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "flask>=3.1",
#     "flask-login>=0.6.3",
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

from django.contrib.auth.models import User
from django.db import transaction

from blog.models import Article
from both import with_user
from staff import create_app
from staff.models import Note, db

# --8<-- [start:focus]
flask = create_app()
app = DispatcherMiddleware(django, {"/staff": with_user(flask)})

call_command("migrate", run_syncdb=True, verbosity=0)
User.objects.create_user("ada", password="analytical")
with flask.app_context():
    Note.__table__.create(db.engine)

token = re.compile(r'name="(csrf\w+)"[^>]*value="(.*?)"')


def post(client, page, path, **form):
    found = token.search(client.get(page).text)
    return client.post(path, data=form | {found[1]: found[2]})


def seen(response):
    """The name on the page, or where it sends us."""
    if location := response.headers.get("Location"):
        return location.partition("?")[0]
    return re.search("<p>(.*)</p>", response.text)[1]


client = Client(app)
print(seen(client.get("/")), seen(client.get("/staff/")))
#> stranger /login/

form = {"username": "ada", "password": "analytical"}
post(client, "/login/", "/login/", **form)
print(seen(client.get("/")), seen(client.get("/staff/")))
#> ada ada

# what a client sends does not count
forged = Client(app).get(
    "/staff/", headers={"Remote-User": "ada"}
)
print(seen(forged))
#> /login/
# nor does what a server in front says
forged = Client(app).get(
    "/staff/", environ_overrides={"REMOTE_USER": "ada"}
)
print(seen(forged))
#> /login/

# a disabled account is a stranger in both
User.objects.update(is_active=False)
print(seen(client.get("/")), seen(client.get("/staff/")))
#> stranger /login/
User.objects.update(is_active=True)
print(seen(client.get("/")), seen(client.get("/staff/")))
#> ada ada

post(client, "/", "/logout/")
print(seen(client.get("/")), seen(client.get("/staff/")))
#> stranger /login/

# one transaction each
with flask.app_context(), transaction.atomic():
    db.session.add(Note(text="Hello is published"))
    db.session.commit()
    Article.objects.create(title="Hello")
    transaction.set_rollback(True)  # something went wrong
with flask.app_context():
    notes = db.select(db.func.count()).select_from(Note)
    print(db.session.scalar(notes), Article.objects.count())
    #> 1 0
# --8<-- [end:focus]
