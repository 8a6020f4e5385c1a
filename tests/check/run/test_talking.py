"""What a program is sent, and with which cookies."""

from flask import Flask, Response, request

from sidebyside.check.run.talking import client_of, send

app = Flask(__name__)


@app.get("/")
def cookies() -> Response:
    answer = Response(request.headers.get("Cookie", ""))
    answer.set_cookie("kept", "1")
    return answer


def asked(**headers: str) -> dict[str, object]:
    return {"method": "GET", "target": "/", "headers": list(headers.items()), "body": ""}


def test_a_request_comes_with_the_cookies_of_the_answers_before_it() -> None:
    client = client_of(app)
    assert send(client, asked())["body"] == ""
    assert send(client, asked())["body"] == "kept=1"


def test_a_cookie_that_is_written_down_is_sent_as_it_is_and_alone() -> None:
    client = client_of(app)
    send(client, asked())
    assert send(client, asked(Cookie="session=garbage"))["body"] == "session=garbage"
    assert send(client, asked())["body"] == "kept=1"
