"""The cookies of a program's answers, for its later requests, as a browser keeps them.

http.cookiejar does it too, but with what it imports it would add 0.2 MB to the download of every
snapshot.
"""

import math
import time
from email.utils import parsedate_to_datetime
from http.cookies import CookieError, Morsel, SimpleCookie

HOST = "localhost"

_kept: dict[tuple[str, str], tuple[str, float]] = {}  # name and path → value and expiry


def cookie_header(path: str) -> str:
    """The value of ``Cookie`` in a request for ``path``; empty if there are no cookies for it.

    Secure ones are among them: browsers trust http://localhost as they trust https.
    """
    now = time.time()
    ordered = sorted(_kept.items(), key=lambda cookie: -len(cookie[0][1]))
    return "; ".join(
        f"{name}={value}"
        for (name, scope), (value, expiry) in ordered
        if expiry > now and f"{path}/".startswith(f"{scope.rstrip('/')}/")
    )


def keep(set_cookie: str, path: str) -> None:
    """Do what the header ``Set-Cookie`` in an answer from ``path`` says.

    Like browsers, ignore what cannot be read or is for another host.
    """
    try:
        cookies = SimpleCookie(set_cookie)
    except CookieError:
        return
    for name, cookie in cookies.items():
        if cookie["domain"].removeprefix(".") in ("", HOST):
            scope = cookie["path"] if cookie["path"].startswith("/") else _folder(path)
            _kept[name, scope] = (cookie.coded_value, _expiry(cookie))


def _folder(path: str) -> str:
    return path[: path.rindex("/")] or "/"


def _expiry(cookie: "Morsel[str]") -> float:
    """When it expires, in seconds since 1970."""
    try:
        if cookie["max-age"]:
            return time.time() + int(cookie["max-age"])
        if cookie["expires"]:
            return parsedate_to_datetime(cookie["expires"]).timestamp()
    except ValueError:
        pass
    return math.inf
