"""The cookies of a program's answers, for its later requests, as a browser keeps them.

http.cookiejar does it too, but with what it imports it would add 0.2 MB to the download of every
snapshot.
"""

import math
import time
from email.utils import parsedate_to_datetime

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

    It is read as browsers read it (RFC 6265, 5.2): http.cookies drops values that hold a space or
    JSON. A cookie without a name or for another host is ignored.
    """
    pair, *rest = set_cookie.split(";")
    name, _, value = map(str.strip, pair.partition("="))
    attributes: dict[str, str] = {}
    for attribute in rest:
        key, _, text = map(str.strip, attribute.partition("="))
        attributes[key.lower()] = text
    is_ours = attributes.get("domain", "").removeprefix(".").lower() in ("", HOST)
    if "=" in pair and name and is_ours:
        scope = attributes.get("path", "")
        scope = scope if scope.startswith("/") else _folder(path)
        _kept[name, scope] = (value, _expiry(attributes))


def _folder(path: str) -> str:
    return path[: path.rindex("/")] or "/"


def _expiry(attributes: dict[str, str]) -> float:
    """When it expires, in seconds since 1970."""
    try:
        if attributes.get("max-age"):
            return time.time() + int(attributes["max-age"])
        if attributes.get("expires"):
            return parsedate_to_datetime(attributes["expires"]).timestamp()
    except ValueError:
        pass
    return math.inf
