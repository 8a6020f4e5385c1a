"""Servers that programs start."""

import pytest

from tests.browser.inside.conftest import Run

APP = """\
def app(environ, start_response):
    start_response("200 OK", [])
    return [b"answered"]

"""
SERVES = "Serving in this page. Stop ends it.\n"


WSGIREF = "from wsgiref.simple_server import make_server\nserver = make_server('', 80, app)\n"
WERKZEUG = "from werkzeug.serving import make_server\nserver = make_server('', 80, app)\n"
SIMPLE = "from werkzeug import run_simple\n"
FLASK = "import flask\nshop = flask.Flask('shop')\nshop.wsgi_app = app\n"


@pytest.mark.parametrize(
    "server",
    [
        f"{WSGIREF}server.serve_forever()\n",
        f"{WSGIREF}server.handle_request()\n",
        f"{WERKZEUG}server.serve_forever()\n",
        f"{SIMPLE}run_simple('', 80, app, use_reloader=True)\n",
        f"{SIMPLE}run_simple('', 80, app, use_debugger=True)\n",
        f"{FLASK}shop.run(port=80)\n",
    ],
)
def test_every_kind_of_server_serves_in_the_page(run: Run, server: str) -> None:
    ran = run(f"{APP}{server}print('after the server')\n", "GET /")
    assert ran.outcome["serving"] is True
    assert ran.out.endswith(SERVES)
    assert ran.answers[0][1] == "answered"


def test_flasks_command_serves_in_the_page(run: Run) -> None:
    source = (
        "from flask import Flask\nfrom flask.cli import FlaskGroup\n"
        "shop = Flask(__name__)\nshop.get('/')(lambda: 'answered')\n"
        "FlaskGroup(create_app=lambda: shop).main(['run', '--port', '80'])\n"
    )
    ran = run(source, "GET /")
    assert ran.outcome["serving"] is True
    assert ran.answers[0][1] == "answered"


def test_a_program_that_serves_has_not_ended(run: Run) -> None:
    source = (
        f"{APP}import atexit\nfrom wsgiref.simple_server import make_server\n"
        "atexit.register(print, 'the end')\nserved, app = app, None\n"
        "with make_server('', 80, served) as server:\n    server.serve_forever()\n"
    )
    ran = run(source, "GET /")
    # this process ends after the test's last request
    assert ran.out == f"{SERVES}the end\n"
    assert ran.answers[0][1] == "answered"


def test_a_program_cannot_catch_that_it_serves(run: Run) -> None:
    source = (
        f"{APP}from wsgiref.simple_server import make_server\n"
        "try:\n    make_server('', 80, app).serve_forever()\nexcept:\n    print('caught')\n"
    )
    assert run(source).outcome["serving"] is True


def test_a_program_that_fails_while_it_starts_to_serve_does_not_serve(run: Run) -> None:
    source = (
        f"{APP}from wsgiref.simple_server import make_server\n"
        "try:\n    make_server('', 80, app).serve_forever()\nfinally:\n    1 / 0\n"
    )
    ran = run(source)
    assert "serving" not in ran.outcome
    assert "ZeroDivisionError" in ran.error


def test_a_server_without_an_app_needs_the_network(run: Run) -> None:
    source = (
        "from http.server import BaseHTTPRequestHandler, HTTPServer\n"
        "HTTPServer(('', 8000), BaseHTTPRequestHandler).serve_forever()\n"
    )
    error = run(source).error
    assert error.endswith("gives Python no network connections, neither out nor in.\n")
    assert 'File "app.py", line 2' in error
