# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import os
import re

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.test import Client

from blog import create_app
from blog.models import Article, User, db
from both import with_user

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"

# --8<-- [start:focus]
app = create_app()
django = get_wsgi_application()
app.wsgi_app = DispatcherMiddleware(
    app.wsgi_app, {"/staff": with_user(app, django)}
)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    ada.set_password("analytical")
    db.session.add(ada)
    db.session.commit()
call_command("migrate", run_syncdb=True, verbosity=0)

from staff.models import Note

token = re.compile(r'name="(csrf\w+)"[^>]*value="(.*?)"')


def post(client, page, path, **form):
    found = token.search(client.get(page).text)
    return client.post(path, data=form | {found[1]: found[2]})


def seen(response):
    """The name on the page, or where it sends us."""
    if location := response.headers.get("Location"):
        return location.partition("?")[0]
    return re.search("<p>(.*)</p>", response.text)[1]


def set_active(active):
    with app.app_context():
        db.session.execute(
            db.update(User).values(is_active=active)
        )
        db.session.commit()


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
set_active(False)
print(seen(client.get("/")), seen(client.get("/staff/")))
#> stranger /login/
set_active(True)
print(seen(client.get("/")), seen(client.get("/staff/")))
#> ada ada

post(client, "/", "/logout/")
print(seen(client.get("/")), seen(client.get("/staff/")))
#> stranger /login/

# one transaction each
with app.app_context():
    Note.objects.create(text="Hello is published")
    db.session.add(Article(title="Hello"))
    db.session.flush()
    db.session.rollback()  # something went wrong
    articles = db.select(db.func.count()).select_from(Article)
    print(Note.objects.count(), db.session.scalar(articles))
    #> 1 0
# --8<-- [end:focus]
