"""``requests`` of a topic.toml: HTTP requests in HTTPie's notation, a line each.

``GET /posts/1`` · ``POST /posts title=Hello`` (form) · ``POST /posts id:=1`` (JSON)
· ``GET /me Authorization:"Bearer abc"`` (header); see https://httpie.io/docs/cli/request-items

A list within the list is a conversation: with cookies of its own, and each line may take
something over from the answers before it. The word ``csrf`` sends the token of the last page,
whatever its field is called; ``{token}`` is the value of that name in the last JSON
that has it.
"""

import json
import re
import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_CSRF = "csrf"
_TAKEN_OVER = re.compile(r"(?:\{|%7B)(\w+)(?:\}|%7D)")
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
    csrf: bool = False
    """Whether to send the CSRF token of the last page as well."""
    conversation: int = 0
    """Which list within the list it belongs to, from 1; 0 for none. Each has its own cookies."""

    gives: tuple[str, ...] = ()
    """The names in its JSON that later requests take over: what they stand for may be random."""

    @property
    def takes_over(self) -> bool:
        """Whether it cannot be sent by itself: it says something that an answer said before."""
        return self.csrf or bool(self.named)

    @property
    def named(self) -> frozenset[str]:
        """The names whose values it takes over from JSON."""
        texts = [self.wire.target, self.wire.body, *(value for _, value in self.wire.headers)]
        return frozenset(name for text in texts for name in _TAKEN_OVER.findall(text))

    @classmethod
    def parse(cls, line: str) -> "RequestLine":
        """Read ``line``. Raises ValueError saying which part is wrong."""
        try:
            method, target, *items = shlex.split(line)
        except ValueError as error:
            raise ValueError(f"request {line!r}: {error}") from None
        if method not in METHODS:
            raise ValueError(f"request {line!r}: {method!r} is none of {', '.join(METHODS)}")
        if not target.startswith("/"):
            raise ValueError(f"request {line!r}: the path {target!r} does not start with /")
        found: dict[str, dict[str, str]] = {":": {}, "=": {}, ":=": {}}
        for item in items:
            if item == _CSRF:
                continue
            match = _ITEM.fullmatch(item)
            if not match:
                raise ValueError(
                    f"request {line!r}: {item!r} is neither field=value, "
                    "field:=json, Header:value nor csrf"
                )
            found[match["sep"]][match["name"]] = match["value"]
        as_json = {name: _json(line, value) for name, value in found[":="].items()}
        kind, body = _encode(found["="], as_json)
        headers = found[":"]
        if kind and "content-type" not in map(str.lower, headers):
            headers["Content-Type"] = kind
        wire = Request(method, target, tuple(headers.items()), body)
        return cls(line, wire, csrf=_CSRF in items)


def parse_requests(lines: Iterable[str | Sequence[str]]) -> tuple[RequestLine, ...]:
    """The requests of a topic, in order. Raises ValueError saying which part is wrong."""
    found: list[RequestLine] = []
    conversations = 0
    for entry in lines:
        alone = isinstance(entry, str)
        conversations += not alone
        for nth, line in enumerate([entry] if isinstance(entry, str) else entry):
            request = RequestLine.parse(line)
            request = replace(request, conversation=0 if alone else conversations)
            if request.takes_over and (nth == 0 or not request.conversation):
                raise ValueError(
                    f"request {line!r} takes over what an answer before it said, and there is "
                    "none: put both into a list of their own"
                )
            found.append(request)
    return tuple(_giving(request, found[nth + 1 :]) for nth, request in enumerate(found))


def _giving(request: RequestLine, later: list[RequestLine]) -> RequestLine:
    if not request.conversation:
        return request
    others = (other for other in later if other.conversation == request.conversation)
    names = (name for other in others for name in other.named)
    return replace(request, gives=tuple(sorted(set(names))))


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
