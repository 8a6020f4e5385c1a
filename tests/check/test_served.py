import pytest

from sidebyside.check.served import ask, served
from sidebyside.content.requests import RequestLine
from sidebyside.content.topics import load_topic
from sidebyside.refusal import Refusal

VISITS = """
from flask import Flask, redirect, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/", methods=["GET", "POST"])
def visits():
    session["visits"] = session.get("visits", 0) + 1
    return str(session["visits"])


@app.get("/old")
def old():
    return redirect("/")
"""


def test_requests_share_their_cookies_and_redirects_are_not_followed(write_topic):
    side = load_topic(write_topic("1-a/1-b", needs='["flask>=3.1"]', flask=VISITS)).flask
    lines = [RequestLine.parse(line) for line in ("GET /", "POST / a=b", "GET /old", "GET /no")]
    with served(side, None) as base_url:
        answers = ask(base_url, lines)
    assert [answer.status for answer in answers] == [200, 200, 302, 404]
    assert [answer.body for answer in answers[:2]] == ["1", "2"]


def test_a_server_that_does_not_start_is_told_with_its_own_words(write_topic):
    side = load_topic(write_topic("1-a/1-b", django="raise SystemExit('no settings')")).django
    with pytest.raises(Refusal, match="does not listen:\nno settings"), served(side, None):
        pass
