import io
import json
from collections.abc import Iterable, Iterator
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment
from wsgiref.validate import validator

import pytest

from sidebyside.browser.inside import http
from tests.browser.inside.asking import answer_of


def echo(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """Answers with what it was asked."""
    start_response("200 OK", [("Content-Type", "application/json"), ("Set-Cookie", "a=1; Path=/")])
    body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])).decode()
    return [json.dumps({key: str(environ[key]) for key in environ} | {"body": body}).encode()]


def ask(method: str, target: str, *headers: tuple[str, str], body: bytes = b"") -> dict[str, Any]:
    status, _, content = answer_of(echo, method, target, list(headers), body)
    assert status == "200 OK"
    asked: dict[str, Any] = json.loads(content)
    return asked


def test_a_request_reaches_the_app_as_it_is() -> None:
    asked = ask("PUT", "/%C3%BC?q=1", ("X-A", "b"), ("Content-Type", "text/x"), body=b"text")
    assert asked["REQUEST_METHOD"] == "PUT"
    assert asked["PATH_INFO"].encode("latin-1").decode() == "/ü"
    assert asked["QUERY_STRING"] == "q=1"
    assert (asked["HTTP_X_A"], asked["CONTENT_TYPE"]) == ("b", "text/x")
    assert (asked["body"], asked["CONTENT_LENGTH"]) == ("text", "4")


def test_the_server_is_localhost() -> None:
    asked = ask("GET", "/")
    assert (asked["HTTP_HOST"], asked["SERVER_NAME"]) == ("localhost", "localhost")
    assert (asked["SERVER_PORT"], asked["wsgi.url_scheme"]) == ("80", "http")
    assert (asked["SERVER_PROTOCOL"], asked["REMOTE_ADDR"]) == ("HTTP/1.1", "127.0.0.1")


def test_a_head_comes_alone() -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Length", "4")])
        return [b"body"]

    assert answer_of(app, "HEAD", "/", [], b"") == ("200 OK", [("Content-Length", "4")], b"")
    assert answer_of(app, "GET", "/", [], b"")[2] == b"body"


def test_cookies_come_back() -> None:
    assert "HTTP_COOKIE" not in ask("GET", "/")
    assert ask("GET", "/")["HTTP_COOKIE"] == "a=1"
    assert ask("GET", "/", ("Cookie", "mine=2"))["HTTP_COOKIE"] == "mine=2"


def test_what_the_app_got_is_known_before_it_answers() -> None:
    ask("GET", "/")
    sent = [("x-one", "1"), ("Content-Type", "text/x")]
    call = http.Call(echo, "PUT", "/%C3%BC?q=1", sent, b"text")
    assert call.received["line"] == "PUT /%C3%BC?q=1 HTTP/1.1"
    assert dict(call.received["headers"]) == {
        "Host": "localhost",
        "Content-Length": "4",
        "Content-Type": "text/x",
        "X-One": "1",
        "Cookie": "a=1",
    }
    assert call.received["size"] == 4


def test_of_very_many_headers_that_it_got_the_first_are_told() -> None:
    call = http.Call(echo, "GET", "/", [(f"X-{number}", "") for number in range(1000)], b"")
    assert len(call.received["headers"]) == http.HEADER_LIMIT


def test_the_requests_are_right_by_the_standard() -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [b"right"]

    checked: WSGIApplication = validator(app)
    assert answer_of(checked, "GET", "/a?b", [], b"")[2] == b"right"


def test_what_the_app_writes_and_yields_is_the_body_and_it_is_closed() -> None:
    closed = io.StringIO()

    class Chunks:
        def __iter__(self) -> Iterator[bytes]:
            yield b"two"
            yield b"three"

        def close(self) -> None:
            closed.write("closed")

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [])(b"one")
        return Chunks()

    assert answer_of(app, "GET", "/", [], b"") == ("200 OK", [], b"onetwothree")
    assert closed.getvalue() == "closed"


def test_an_answer_that_starts_again_is_the_second_one() -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [])
        start_response("500 Oh", [("X", "y")], (None, None, None))
        return []

    assert answer_of(app, "GET", "/", [], b"") == ("500 Oh", [("X", "y")], b"")


def test_what_the_app_raises_is_raised() -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        answer_of(app, "GET", "/", [], b"")


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("return []", "did not call start_response"),
        ("start_response('200 OK', [])", "list of bytes, not None"),
        ("start_response('200 OK', []); return ['text']", "has to be bytes, not str"),
        ("start_response('200 OK', [])('text'); return []", "has to be bytes, not str"),
        ("start_response(200, []); return []", "text like '200 OK', not 200"),
    ],
)
def test_what_an_app_does_wrong_is_said(answer: str, expected: str) -> None:
    found: dict[str, WSGIApplication] = {}
    exec(f"def app(environ, start_response): {answer}", found)
    with pytest.raises((TypeError, RuntimeError), match=expected):
        answer_of(found["app"], "GET", "/", [], b"")


def test_an_endless_answer_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "BODY_LIMIT", 10)

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [])
        while True:
            yield b"abc"

    assert answer_of(app, "GET", "/", [], b"")[2] == b"abcabcabca"


def test_of_a_long_answer_it_is_known_how_long_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "BODY_LIMIT", 10)

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [])
        return [b"abc" * 100]

    _, _, body = http.Call(app, "GET", "/", [], b"").answer()
    assert (len(body.content), body.size) == (10, 300)


def test_headers_that_nobody_reads_are_left_out() -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [("X", str(number)) for number in range(1000)])
        return []

    _, headers, _ = answer_of(app, "GET", "/", [], b"")
    assert len(headers) == http.HEADER_LIMIT
