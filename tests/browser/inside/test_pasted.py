"""Programs as people paste them, unchanged."""

import pytest

from tests.browser.inside.conftest import Run

FLASK_RUN = """\
from flask import Flask

shop = Flask(__name__)


@shop.route("/")
def front():
    return "shop"


if __name__ == "__main__":
    shop.run(debug=True, host="0.0.0.0", port=8080)
"""

RUNSERVER = """\
import sys

from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import HttpResponse
from django.urls import path

settings.configure(DEBUG=True, SECRET_KEY="k", ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])
urlpatterns = [path("hi", lambda request: HttpResponse("hi"))]

if __name__ == "__main__":
    execute_from_command_line([sys.argv[0], "runserver", "0:9000"])
"""

FACTORY = """\
from flask import Blueprint, Flask

bp = Blueprint("ping", __name__)


@bp.get("/ping")
def ping():
    return "pong"


def make_app(config=None):
    app = Flask(__name__)
    app.config.update(config or {})
    app.register_blueprint(bp)
    return app
"""

ASGI = """\
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.urls import path

settings.configure(SECRET_KEY="k", ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])


async def page(request):
    return HttpResponse("async")


urlpatterns = [path("", page)]
app = get_asgi_application()
print("up")
"""

ASYNC_VIEW = """\
import asyncio

from flask import Flask

application = Flask(__name__)


@application.get("/")
async def total():
    one, two = await asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2))
    return {"sum": one + two}
"""

DEFAULT_HASHES = """\
from django.conf import settings

settings.configure()
import django

django.setup()
from django.contrib.auth.hashers import check_password, make_password

stored = make_password("correct horse")
print(check_password("correct horse", stored), not check_password("wrong", stored))
"""

EXIT_HANDLERS = """\
import asyncio
import atexit
import sys

atexit.register(print, "end")
print("start")
asyncio.run(asyncio.sleep(0, print("inner")))
sys.exit(300)
"""

OTHER_PACKAGES = """\
import flask_httpauth
import flask_login
import flask_restful
import flask_sqlalchemy
import flask_wtf
import jwt

print(all([flask_httpauth, flask_login, flask_restful, flask_sqlalchemy, flask_wtf, jwt]))
"""

UNITTEST = """\
import unittest

from flask import Flask
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
site = app.instance_path.replace("instance", "site.db")
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///" + site
db = SQLAlchemy(app)


class Note(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    text = db.Column(db.String(80))


class NoteTest(unittest.TestCase):
    def setUp(self):
        with app.app_context():
            db.create_all()

    def tearDown(self):
        with app.app_context():
            db.drop_all()

    def test_empty(self):
        with app.app_context():
            self.assertEqual(Note.query.count(), 0)

    def test_one(self):
        with app.app_context():
            db.session.add(Note(text="x"))
            db.session.commit()
            self.assertEqual(Note.query.first().text, "x")


unittest.main(argv=["app.py"], exit=False)
"""

SERVES = "Serving in this page. Stop ends it.\n"


@pytest.mark.parametrize(
    ("source", "request_line", "body"),
    [(FLASK_RUN, "GET /", "shop"), (RUNSERVER, "GET /hi", "hi")],
    ids=["flask", "django"],
)
def test_a_development_server_serves_in_the_page(
    run: Run, source: str, request_line: str, body: str
) -> None:
    ran = run(source, request_line)
    assert (ran.outcome["serving"], ran.outcome["app"], ran.outcome["error"]) == (True, True, None)
    assert ran.out.endswith(SERVES)
    assert "http://" not in ran.out + ran.err
    head, answered = ran.answers[0]
    assert (head["status"], answered) == ("200 OK", body)


def test_a_factory_is_called_with_the_first_request(run: Run) -> None:
    ran = run(FACTORY, "GET /ping", "GET /ping")
    assert ran.outcome["app"] is True
    assert "serving" not in ran.outcome
    assert [(head["status"], body) for head, body in ran.answers] == [("200 OK", "pong")] * 2


def test_an_asgi_app_answers(run: Run) -> None:
    ran = run(ASGI, "GET /")
    head, body = ran.answers[0]
    assert (ran.out, head["status"], body) == ("up\n", "200 OK", "async")


def test_an_async_view_of_flask_answers(run: Run) -> None:
    head, body = run(ASYNC_VIEW, "GET /").answers[0]
    assert (head["status"], body) == ("200 OK", '{"sum":3}\n')


def test_an_async_view_of_django_answers_without_asgi(run: Run) -> None:
    source = ASGI.replace("asgi", "wsgi")
    head, body = run(source, "GET /").answers[0]
    assert (head["status"], body) == ("200 OK", "async")


def test_a_password_is_hashed_at_the_default_cost(run: Run) -> None:
    assert run(DEFAULT_HASHES).out == "True True\n"


def test_exit_handlers_and_status_are_those_of_a_process(run: Run) -> None:
    ran = run(EXIT_HANDLERS)
    assert (ran.out, ran.outcome["status"]) == ("start\ninner\nend\n", 44)
    assert ran.error == ""


def test_packages_of_other_pairs_are_imported(run: Run) -> None:
    assert run(OTHER_PACKAGES).out == "True\n"


def test_a_test_suite_runs_and_leaves_its_app(run: Run) -> None:
    ran = run(UNITTEST, "GET /")
    assert "Ran 2 tests" in ran.err
    assert "OK" in ran.err
    assert ran.outcome["status"] == 0
    assert ran.answers[0][0]["status"] == "404 NOT FOUND"


def test_flask_takes_the_program_for_one_that_is_not_installed(run: Run) -> None:
    ran = run("from flask import Flask\nprint(Flask(__name__).instance_path)\n")
    assert ran.out == f"{ran.folder}/instance\n"
