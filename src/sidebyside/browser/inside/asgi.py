"""One request to an ASGI app."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote, urlsplit

from . import loops
from .body import Body
from .messages import Headers

Event = dict[str, Any]
App = Callable[[Event, Callable[[], Awaitable[Event]], Callable[[Event], Awaitable[None]]], Any]


class Call:
    """The request as ``app`` gets it, and the answer."""

    def __init__(self, app: App, method: str, target: str, headers: Headers, body: bytes) -> None:
        self._app = app
        self._scope = _scope(method, target, headers, body)
        self._body = body
        self.headers = _text(self._scope["headers"])

    def answer(self, limit: int) -> tuple[str, Headers, Body]:
        """Status, headers and the first ``limit`` bytes of what the app answers."""
        answer = _Answer(self._body, limit)
        loops.finish(answer.of(self._app, self._scope))
        if answer.start is None:
            raise RuntimeError("The app did not send http.response.start.")
        status = answer.start["status"]
        phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else ""
        return f"{status} {phrase}".rstrip(), _text(answer.start.get("headers", ())), answer.body


class _Answer:
    """What an app is told and what it sends."""

    def __init__(self, body: bytes, limit: int) -> None:
        self._asked: Event | None = {"type": "http.request", "body": body, "more_body": False}
        self.start: Event | None = None
        self.body = Body(limit)

    async def of(self, app: App, scope: Event) -> None:
        """Let ``app`` answer until it is done or has sent enough."""
        self._ended = asyncio.Event()
        answering = asyncio.ensure_future(app(scope, self._receive, self._send))
        ended = asyncio.ensure_future(self._ended.wait())
        await asyncio.wait([answering, ended], return_when=asyncio.FIRST_COMPLETED)
        if self.body.is_full:
            answering.cancel()
            await asyncio.wait([answering])
        else:
            await answering
        ended.cancel()

    async def _receive(self) -> Event:
        if self._asked:
            asked, self._asked = self._asked, None
            return asked
        await self._ended.wait()
        return {"type": "http.disconnect"}

    async def _send(self, event: Event) -> None:
        if event["type"] == "http.response.start":
            self.start = event
        elif event["type"] == "http.response.body":
            self.body.add(event.get("body", b""))
            if not event.get("more_body") or self.body.is_full:
                self._ended.set()
        await asyncio.sleep(0)  # so that an endless answer can be ended


def _scope(method: str, target: str, headers: Headers, body: bytes) -> Event:
    url = urlsplit(target)
    sent = [("Host", "localhost"), ("Content-Length", str(len(body))), *headers]
    named = dict((name.lower(), value) for name, value in sent)
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(url.path),
        "raw_path": url.path.encode("ascii", "replace"),
        "query_string": url.query.encode("latin-1", "replace"),
        "root_path": "",
        "headers": [(n.encode("latin-1"), v.encode("latin-1")) for n, v in named.items()],
        "client": ("127.0.0.1", 0),
        "server": ("localhost", 80),
        "extensions": {},
    }


def _text(headers: Iterable[tuple[bytes, bytes]]) -> Headers:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]
