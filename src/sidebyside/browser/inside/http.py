"""Requests to the app that the reader's program left, with the cookies of earlier answers."""

from typing import Any
from urllib.parse import urlsplit

from . import asgi, cookies, wsgi
from .apps import is_asgi
from .body import Body
from .messages import Headers

BODY_LIMIT = 16 << 20
"""Bytes of an answer. The page keeps no more, and a generator may never end."""

HEADER_LIMIT = 200


def call(
    app: Any, method: str, target: str, headers: Headers, body: bytes
) -> tuple[str, Headers, Body]:
    """Send one request to a WSGI or ASGI app. Returns status, headers and body.

    ``target`` is the path with its query. What the app raises is raised.
    """
    path = urlsplit(target).path
    cookie = cookies.cookie_header(path)
    if cookie and not any(name.lower() == "cookie" for name, _ in headers):
        headers = [*headers, ("Cookie", cookie)]
    ask = asgi.call if is_asgi(app) else wsgi.call
    status, answered, content = ask(app, method, target, headers, body, BODY_LIMIT)
    answered = answered[:HEADER_LIMIT]
    if method == "HEAD":
        content = Body(BODY_LIMIT)  # a server sends the head alone
    for name, value in answered:
        if name.lower() == "set-cookie":
            cookies.keep(value, path)
    return status, answered, content
