"""Requests to the WSGI ``app`` that the reader's program left in its module."""

import io
import sys
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit
from wsgiref.types import WSGIApplication, WSGIEnvironment
from wsgiref.util import setup_testing_defaults

from . import cookies

Headers = list[tuple[str, str]]


def call(
    app: WSGIApplication, method: str, target: str, headers: Headers, body: bytes
) -> tuple[str, Headers, bytes]:
    """Send one request with the cookies of earlier answers. Returns status, headers and body.

    ``target`` is the path with its query. What the app raises is raised.
    """
    path = urlsplit(target).path
    started: list[tuple[str, Headers]] = []
    written = io.BytesIO()

    def start_response(status: str, headers: Headers, exc_info: Any = None, /) -> Any:
        started.append((status, headers))
        return written.write

    chunks = app(_environ(method, target, headers, body), start_response)
    try:
        for chunk in chunks:
            written.write(chunk)
    finally:
        if hasattr(chunks, "close"):
            chunks.close()
    status, answered = started[-1]  # an app that fails on the way starts once more
    for name, value in answered:
        if name.lower() == "set-cookie":
            cookies.keep(value, path)
    return status, answered, written.getvalue()


def _environ(method: str, target: str, headers: Headers, body: bytes) -> WSGIEnvironment:
    url = urlsplit(target)
    environ: WSGIEnvironment = {
        "REQUEST_METHOD": method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(url.path).decode("latin-1"),
        "QUERY_STRING": url.query,
        "SERVER_NAME": cookies.HOST,
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": sys.stderr,
    }
    if cookie := cookies.cookie_header(url.path):
        environ["HTTP_COOKIE"] = cookie
    for name, value in headers:
        key = name.upper().replace("-", "_")
        environ[key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"] = value
    setup_testing_defaults(environ)
    return environ
