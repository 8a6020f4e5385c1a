import asyncio
import json
from typing import Any

import pytest

from sidebyside.browser.inside import asgi, http
from tests.browser.inside.asking import answer_of


async def echo(scope: Any, receive: Any, send: Any) -> None:
    """Answers with what it was asked."""
    asked = await receive()
    told: dict[str, Any] = {key: value for key, value in scope.items() if isinstance(value, str)}
    told["headers"] = {name.decode(): value.decode() for name, value in scope["headers"]}
    told["query"] = scope["query_string"].decode()
    told["body"] = asked["body"].decode()
    headers = [(b"content-type", b"application/json"), (b"set-cookie", b"a=1; Path=/")]
    await send({"type": "http.response.start", "status": 201, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(told).encode()})


def ask(method: str, target: str, *headers: tuple[str, str], body: bytes = b"") -> dict[str, Any]:
    status, answered, content = answer_of(echo, method, target, list(headers), body)
    assert status == "201 Created"
    assert answered[0] == ("content-type", "application/json")
    asked: dict[str, Any] = json.loads(content)
    return asked


def test_a_request_reaches_the_app_as_it_is() -> None:
    asked = ask("PUT", "/%C3%BC?q=%201", ("X-A", "b"), body=b"text")
    assert (asked["type"], asked["method"], asked["path"]) == ("http", "PUT", "/ü")
    assert (asked["query"], asked["body"]) == ("q=%201", "text")
    assert asked["headers"] == {"host": "localhost", "content-length": "4", "x-a": "b"}


def test_cookies_come_back() -> None:
    assert "cookie" not in ask("GET", "/")["headers"]
    assert ask("GET", "/")["headers"]["cookie"] == "a=1"


def test_what_the_app_got_is_known_before_it_answers() -> None:
    ask("GET", "/")
    received = http.Call(echo, "PUT", "/?q=1", [("X-One", "1")], b"text").received
    assert (received["line"], received["size"]) == ("PUT /?q=1 HTTP/1.1", 4)
    assert dict(received["headers"]) == {
        "host": "localhost",
        "content-length": "4",
        "x-one": "1",
        "cookie": "a=1",
    }


def test_a_streamed_answer_is_put_together_and_the_client_then_leaves() -> None:
    events = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "http.response.start", "status": 299})
        for part in (b"one", b"two"):
            await asyncio.sleep(0)
            await send({"type": "http.response.body", "body": part, "more_body": True})
        await send({"type": "http.response.body"})
        events.append(await receive())

    assert answer_of(app, "GET", "/", [], b"") == ("299", [], b"onetwo")
    assert events == [{"type": "http.disconnect"}]


def test_an_endless_answer_is_cut() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200})
        while True:
            await send({"type": "http.response.body", "body": b"abc", "more_body": True})

    status, _, body = asgi.Call(app, "GET", "/", [], b"").answer(limit=10)
    assert (status, bytes(body.content)) == ("200 OK", b"abcabcabca")


def test_what_the_app_raises_is_raised() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        answer_of(app, "GET", "/", [], b"")


def test_an_app_has_to_answer() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        pass

    with pytest.raises(RuntimeError, match="did not send http.response.start"):
        answer_of(app, "GET", "/", [], b"")
