"""Pairs to be run by the tests: no change of the real ones can take anything from a test."""

from pathlib import Path

from tests.conftest import METADATA
from tests.site.example import write_page

HELLO = "2-run/1-hello"
MODEL = "2-run/2-model"
VISITS = "2-run/3-visits"
FILES = "1-start/10-folder"  # of the example project: its Flask side has two files
RUN = [HELLO, MODEL, VISITS]

_TOML = 'title = {{ en = "{0}", zh = "{0}" }}\nrequests = {1}\n'
_FLASK = METADATA.format('["flask>=3"]')
_FLASK_SQLALCHEMY = METADATA.format('["flask>=3", "flask-sqlalchemy>=3", "sqlalchemy>=2"]')
_DJANGO = METADATA.format('["django>=5"]')

_HELLO_FLASK = """\
from flask import Flask

app = Flask(__name__)


@app.get("/")
def hello():
    return "Hello, World!"


response = app.test_client().get("/")
print(response.status_code, response.text)
#> 200 Hello, World!
"""

_HELLO_DJANGO = """\
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])


def hello(request):
    return HttpResponse("Hello, World!")


urlpatterns = [path("", hello)]
app = get_wsgi_application()

response = Client().get("/")
print(response.status_code, response.text)
#> 200 Hello, World!
"""

_MODEL_FLASK = """\
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(model_class=Base)
db.init_app(app)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


with app.app_context():
    db.create_all()
    db.session.add(User(name="Ada"))
    db.session.commit()
    print(*(user.name for user in db.session.scalars(db.select(User))))
    #> Ada


@app.get("/")
def count():
    return {"users": len(db.session.scalars(db.select(User)).all())}
"""

_MODEL_DJANGO = """\
import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, models
from django.http import JsonResponse
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()


class User(models.Model):
    name = models.CharField(max_length=16)

    class Meta:
        app_label = "blog"


with connection.schema_editor() as editor:
    editor.create_model(User)
User.objects.create(name="Ada")
print(*(user.name for user in User.objects.all()))
#> Ada


def count(request):
    return JsonResponse({"users": len(User.objects.all())})


urlpatterns = [path("", count)]
app = get_wsgi_application()
"""

_VISITS_FLASK = """\
from flask import Flask, redirect, session

app = Flask(__name__)
app.secret_key = "change me"


@app.get("/")
def visit():
    session["visits"] = session.get("visits", 0) + 1
    return {"visit": session["visits"]}


@app.post("/forget")
def forget():
    session.clear()
    return redirect("/")


client = app.test_client()
print(*(client.get("/").json["visit"] for _ in range(2)))
#> 1 2
"""

_VISITS_DJANGO = """\
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.shortcuts import redirect
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="change me",
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
)


def visit(request):
    request.session["visits"] = request.session.get("visits", 0) + 1
    return JsonResponse({"visit": request.session["visits"]})


def forget(request):
    request.session.flush()
    return redirect("/")


urlpatterns = [path("", visit), path("forget", forget)]
app = get_wsgi_application()

client = Client()
print(*(client.get("/").json()["visit"] for _ in range(2)))
#> 1 2
"""

_SOURCES = {
    HELLO: (["GET /"], _FLASK + _HELLO_FLASK, _DJANGO + _HELLO_DJANGO),
    MODEL: (["GET /"], _FLASK_SQLALCHEMY + _MODEL_FLASK, _DJANGO + _MODEL_DJANGO),
    VISITS: (
        ["GET /", "GET /", "POST /forget", "GET /", "GET /nowhere"],
        _FLASK + _VISITS_FLASK,
        _DJANGO + _VISITS_DJANGO,
    ),
}


def add_topics(project: Path) -> None:
    """Add the pairs to ``project``, and a chapter with a page for each."""
    for topic, (requests, *sources) in _SOURCES.items():
        folder = project / "snippets" / topic
        for side, source in zip(("flask", "django"), sources, strict=True):
            (folder / side).mkdir(parents=True)
            (folder / side / "app.py").write_text(source, "utf-8")
        toml = _TOML.format(topic, str(requests).replace("'", '"'))
        (folder / "topic.toml").write_text(toml, "utf-8")
    for language in ("en", "zh"):
        write_page(project, language, "2-run/index", "Run", [])
        for topic in RUN:
            write_page(project, language, topic, topic, [topic])
