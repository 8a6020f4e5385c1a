"""One line of ``requests`` in a topic.toml: an HTTP request in HTTPie's notation.

``GET /posts/1`` · ``POST /posts title=Hello`` (form) · ``POST /posts id:=1`` (JSON)
· ``GET /me Authorization:"Bearer abc"`` (header); see https://httpie.io/docs/cli/request-items
"""

import json
import re
import shlex
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_ITEM = re.compile(r"(?P<name>[^\s:=]+)(?P<sep>:=|=|:)(?P<value>.*)", re.DOTALL)


@dataclass(frozen=True)
class Request:
    """An HTTP request as it goes over the wire; everybody who sends one sends just this."""

    method: str
    target: str
    """The path, with the query if there is one."""
    headers: tuple[tuple[str, str], ...]
    body: str
    """To be sent as UTF-8; empty for none."""


@dataclass(frozen=True)
class RequestLine:
    """A request as somebody wrote it, and as it is sent."""

    line: str
    wire: Request

    @classmethod
    def parse(cls, line: str) -> "RequestLine":
        """Read ``line``. Raises ValueError saying which part is wrong."""
        try:
            method, target, *items = shlex.split(line)
        except ValueError as error:
            raise ValueError(f"request {line!r}: {error}") from None
        if method not in _METHODS:
            raise ValueError(f"request {line!r}: {method!r} is none of {', '.join(_METHODS)}")
        if not target.startswith("/"):
            raise ValueError(f"request {line!r}: the path {target!r} does not start with /")
        found: dict[str, dict[str, str]] = {":": {}, "=": {}, ":=": {}}
        for item in items:
            match = _ITEM.fullmatch(item)
            if not match:
                raise ValueError(
                    f"request {line!r}: {item!r} is neither field=value, "
                    "field:=json nor Header:value"
                )
            found[match["sep"]][match["name"]] = match["value"]
        as_json = {name: _json(line, value) for name, value in found[":="].items()}
        kind, body = _encode(found["="], as_json)
        headers = found[":"]
        if kind and "content-type" not in map(str.lower, headers):
            headers["Content-Type"] = kind
        return cls(line, Request(method, target, tuple(headers.items()), body))


def _encode(fields: dict[str, str], as_json: dict[str, Any]) -> tuple[str, str]:
    """Content-Type and body: a typed field makes the whole body JSON, else it is a form."""
    if as_json:
        return "application/json", json.dumps({**fields, **as_json}, ensure_ascii=False)
    if fields:
        return "application/x-www-form-urlencoded", urlencode(fields)
    return "", ""


def _json(line: str, value: str) -> Any:
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        raise ValueError(f"request {line!r}: {value!r} after := is not JSON") from None
