"""Requests to the app that the reader's program left, with the cookies of earlier answers."""

from typing import Any
from urllib.parse import urlsplit

from . import asgi, cookies, wsgi
from .apps import is_asgi
from .body import Body
from .messages import Headers, Received

BODY_LIMIT = 16 << 20
"""Bytes of an answer. The page keeps no more, and a generator may never end."""

HEADER_LIMIT = 200


class Call:
    """One request to a WSGI or ASGI app: what the app will get of it, and what it answers."""

    def __init__(self, app: Any, method: str, target: str, headers: Headers, body: bytes) -> None:
        """``target`` is the path with its query. The jar's cookies are added to ``headers``."""
        self._method = method
        self._path = urlsplit(target).path
        cookie = cookies.cookie_header(self._path)
        if cookie and not any(name.lower() == "cookie" for name, _ in headers):
            headers = [*headers, ("Cookie", cookie)]
        kind = asgi if is_asgi(app) else wsgi
        self._call = kind.Call(app, method, target, headers, body)
        self.received: Received = {
            "line": f"{method} {target} HTTP/1.1",
            "headers": self._call.headers[:HEADER_LIMIT],
            "size": len(body),
        }

    def answer(self) -> tuple[str, Headers, Body]:
        """Status, headers and body. What the app raises is raised."""
        status, answered, content = self._call.answer(BODY_LIMIT)
        answered = answered[:HEADER_LIMIT]
        if self._method == "HEAD":
            content = Body(BODY_LIMIT)  # a server sends the head alone
        for name, value in answered:
            if name.lower() == "set-cookie":
                cookies.keep(value, self._path)
        return status, answered, content
