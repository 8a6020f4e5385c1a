"""Requests to the WSGI ``app`` that the reader's program left in its module."""

import io
import sys
from http.cookies import CookieError, SimpleCookie
from urllib.parse import unquote_to_bytes, urlsplit

_jar = {}


def call(app, method, target, headers, body):
    """Send one request with the cookies of earlier answers: ``{status, headers, body}``.

    ``headers`` are pairs, ``body`` and the answer's body are bytes. What the app raises is raised.
    """
    answer = {}

    def start_response(status, response_headers, exc_info=None):
        answer.update(status=status, headers=response_headers)
        return written.write

    written = io.BytesIO()
    chunks = app(_environ(method, target, headers, body), start_response)
    try:
        for chunk in chunks:
            written.write(chunk)
    finally:
        if hasattr(chunks, "close"):
            chunks.close()
    for name, value in answer["headers"]:
        if name.lower() == "set-cookie":
            _keep(value)
    return {**answer, "body": written.getvalue()}


def _environ(method, target, headers, body):
    url = urlsplit(target)
    environ = {
        "REQUEST_METHOD": method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(url.path).decode("latin-1"),
        "QUERY_STRING": url.query,
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "HTTP_HOST": "localhost",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": False,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    if _jar:
        environ["HTTP_COOKIE"] = "; ".join(f"{name}={value}" for name, value in _jar.items())
    for name, value in headers:
        key = name.upper().replace("-", "_")
        environ[key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"] = value
    return environ


def _keep(header):
    """Remember a cookie, or forget it, as ``Set-Cookie`` asks."""
    try:
        cookies = SimpleCookie(header)
    except CookieError:
        return
    for name, cookie in cookies.items():
        expired = cookie["max-age"] == "0" or "1970" in cookie["expires"]
        if expired:
            _jar.pop(name, None)
        else:
            _jar[name] = cookie.coded_value
