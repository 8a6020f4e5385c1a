import socket

import pytest

from sidebyside.check.served import ask, served, served_by
from sidebyside.content.requests import RequestLine, parse_requests
from sidebyside.content.topics import load_topic
from sidebyside.refusal import Refusal
from tests.conftest import WriteTopic

VISITS = """
from flask import Flask, redirect, request, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/", methods=["GET", "POST"])
def visits():
    session["visits"] = session.get("visits", 0) + 1
    return f"{session['visits']} {request.get_data(as_text=True)}"


@app.get("/old")
def old():
    return redirect("/")
"""
DJANGO = """
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

settings.configure(
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    SECRET_KEY="dev",
)
urlpatterns = [path("", lambda request: HttpResponse("hello"))]
app = get_wsgi_application()
"""


def parsed(*lines: str) -> list[RequestLine]:
    return [RequestLine.parse(line) for line in lines]


def test_requests_share_their_cookies_and_redirects_are_not_followed(
    write_topic: WriteTopic,
) -> None:
    side = load_topic(write_topic("1-a/1-b", needs='["flask>=3.1"]', flask=VISITS)).flask
    with served(side, None, 30) as base_url:
        answers = ask(base_url, parsed("GET /", "POST / a=ü", "GET /old", "GET /no"))
    assert [answer.status for answer in answers] == [200, 200, 302, 404]
    assert [answer.body for answer in answers[:2]] == ["1 ", "2 a=%C3%BC"]
    assert answers[0].content_type == "text/html; charset=utf-8"
    assert ("Location", "/") in answers[2].headers


def test_pages_name_the_host_that_they_name_in_process(write_topic: WriteTopic) -> None:
    page = '\n\n@app.get("/host/")\ndef host():\n    return request.url\n'
    side = load_topic(write_topic("1-a/1-b", needs='["flask>=3.1"]', flask=VISITS + page)).flask
    with served(side, None, 30) as base_url:
        here, there = ask(base_url, parsed("GET /host/", "GET /host/ Host:a.example"))
    assert (here.body, there.body) == ("http://localhost/host/", "http://a.example/host/")


def test_a_conversation_has_cookies_of_its_own(write_topic: WriteTopic) -> None:
    form = """return "<input name='csrf_token' value='t'>" + request.get_data(as_text=True)"""
    page = f'\n\n@app.route("/form", methods=["GET", "POST"])\ndef form():\n    {form}\n'
    side = load_topic(write_topic("1-a/1-b", needs='["flask>=3.1"]', flask=VISITS + page)).flask
    with served(side, None, 30) as base_url:
        lines = ["GET /", ["GET /", "GET /form", "POST /form csrf"], "GET /"]
        answers = ask(base_url, parse_requests(lines))
    assert [answers[at].body for at in (0, 1, 4)] == ["1 ", "1 ", "2 "]
    assert answers[3].body.endswith(">csrf_token=t")


def test_a_cookie_for_https_alone_is_sent_as_browsers_send_it_to_localhost(
    write_topic: WriteTopic,
) -> None:
    secure = 'app.config["SESSION_COOKIE_SECURE"] = True\n'
    side = load_topic(write_topic("1-a/1-b", needs='["flask>=3.1"]', flask=VISITS + secure)).flask
    with served(side, None, 30) as base_url:
        answers = ask(base_url, parsed("GET /", "GET /"))
    assert "Secure" in dict(answers[0].headers)["Set-Cookie"]
    assert answers[1].body == "2 "


def test_what_the_program_did_before_its_end_is_there(write_topic: WriteTopic) -> None:
    """Also in a project with a manage.py, whose runserver would not have run app.py."""
    main = DJANGO.replace('"hello"', "seeded[0]") + "seeded = []\nseeded.append(__name__)\n"
    folder = write_topic("1-a/1-b", needs='["django>=5.2"]', django=main)
    (folder / "django/manage.py").write_text("raise SystemExit('nobody ran app.py')")
    with served(load_topic(folder).django, None, 30) as base_url:
        (answer,) = ask(base_url, parsed("GET /"))
    assert answer.comparable == (200, "__main__")


def test_an_address_that_the_program_prints_is_not_taken_for_its_own(
    write_topic: WriteTopic,
) -> None:
    prints = 'print("Running on http://127.0.0.1:9")\n'
    side = load_topic(write_topic("1-a/1-b", needs='["flask>=3.1"]', flask=VISITS + prints)).flask
    with served(side, None, 30) as base_url:
        assert ask(base_url, parsed("GET /"))[0].body == "1 "


def test_a_program_that_turns_logging_off_is_served(write_topic: WriteTopic) -> None:
    off = "import logging\n\nlogging.disable()\n"
    side = load_topic(write_topic("1-a/1-b", needs='["flask>=3.1"]', flask=off + VISITS)).flask
    with served(side, None, 30) as base_url:
        assert ask(base_url, parsed("GET /"))[0].status == 200


def test_nothing_listens_there_any_more_afterwards(write_topic: WriteTopic) -> None:
    side = load_topic(write_topic("1-a/1-b", django=DJANGO)).django
    with served(side, None, 30) as base_url:
        port = int(base_url.rsplit(":", 1)[1])
        socket.create_connection(("127.0.0.1", port)).close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))


def test_a_server_that_does_not_start_is_told_with_its_own_words(write_topic: WriteTopic) -> None:
    side = load_topic(write_topic("1-a/1-b", django="raise SystemExit('no settings')")).django
    with pytest.raises(Refusal, match="does not listen:\nno settings"), served(side, None, 30):
        pass


def test_commands_end_in_a_server_that_is_asked(write_topic: WriteTopic) -> None:
    kept = '\n\n@app.get("/kept/")\ndef kept():\n    return open("kept").read()\n'
    side = load_topic(write_topic("1-a/1-b", needs='["flask>=3.1"]', flask=VISITS + kept)).flask
    script = "export NAME=ada\necho $NAME > kept\nflask --app app run --debug\n"
    with served_by(side, script, {}) as base_url:
        (answer,) = ask(base_url, parsed("GET /kept/"))
    assert answer.body.strip() == "ada"


def test_commands_are_not_gone_on_with_after_one_that_failed(write_topic: WriteTopic) -> None:
    side = load_topic(write_topic("1-a/1-b", needs='["flask>=3.1"]', flask=VISITS)).flask
    script = "cat no-such-file\nflask --app app run\n"
    failed = pytest.raises(Refusal, match="does not listen:\n.*no-such-file")
    with failed, served_by(side, script, {}):
        pass
