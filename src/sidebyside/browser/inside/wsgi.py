"""One request to a WSGI app."""

import io
import sys
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit
from wsgiref.types import WSGIApplication, WSGIEnvironment
from wsgiref.util import setup_testing_defaults

from . import cookies
from .body import Body
from .messages import Headers

_HEADERS = ("HTTP_", "CONTENT_TYPE", "CONTENT_LENGTH")


class Call:
    """The request as ``app`` gets it, and the answer."""

    def __init__(
        self, app: WSGIApplication, method: str, target: str, headers: Headers, body: bytes
    ) -> None:
        self._app = app
        self._environ = _environ(method, target, headers, body)
        self.headers = _headers_in(self._environ)

    def answer(self, limit: int) -> tuple[str, Headers, Body]:
        """Status, headers and the first ``limit`` bytes of what the app answers."""
        started: list[tuple[str, Headers]] = []
        answered = Body(limit)

        def write(chunk: bytes, /) -> None:
            if not isinstance(chunk, bytes):
                raise TypeError(f"The app's answer has to be bytes, not {type(chunk).__name__}.")
            answered.add(chunk)

        def start_response(status: str, headers: Headers, exc_info: Any = None, /) -> Any:
            if not isinstance(status, str):
                raise TypeError(f"A status is text like '200 OK', not {status!r}.")
            started.append((status, headers))
            return write

        chunks = self._app(self._environ, start_response)
        if chunks is None:
            raise TypeError("The app's answer has to be a list of bytes, not None.")
        try:
            for chunk in chunks:
                write(chunk)
                if answered.is_full:
                    break
        finally:
            if hasattr(chunks, "close"):
                chunks.close()
        if not started:
            raise RuntimeError("The app did not call start_response.")
        return *started[-1], answered  # an app that fails on the way starts once more


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
    for name, value in headers:
        key = name.upper().replace("-", "_")
        environ[key if key in _HEADERS else f"HTTP_{key}"] = value
    setup_testing_defaults(environ)
    return environ


def _headers_in(environ: WSGIEnvironment) -> Headers:
    """The headers that ``environ`` has; how they were spelled it does not tell."""
    names = {key: key.removeprefix("HTTP_") for key in environ if key.startswith(_HEADERS)}
    return [(name.replace("_", "-").title(), environ[key]) for key, name in names.items()]
