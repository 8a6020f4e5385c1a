"""Requests that nobody wrote, derived from those of a topic: what else a client may send.

A fixed list, so that the same topic always gets the same probes. Each is sent to a fresh fork
of the finished program.
"""

import json
import re
import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode

from sidebyside.content.requests import Request, RequestLine

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_SAFE = ("GET", "HEAD", "OPTIONS")
_HUGE = "99999999999999999999"
_LARGE = 1_000_000

# What may stand in a path where an object's number or name is expected.
_SEGMENTS = (
    "0", "-1", "1.5", _HUGE, "abc", "%25", "_", "%00", "..%2F", "%F0%9F%98%80", "%E4%BD%A0", "%FF"
)  # fmt: skip
_QUERIES = ("page=0", "page=-1", "page=abc", "page=99", "&&=&%ZZ", "%FF=%FE")
_ACCEPTED = ("application/json", "application/xml", "text/html;q=0.5, */*;q=0.1", "nonsense")
_HOSTS = ("evil.example", "localhost:8000", "a_b..c")
_CREDENTIALS = (
    ("Authorization", "nonsense"),
    ("Authorization", "Bearer"),
    ("Authorization", "Bearer wrong"),
    ("Authorization", "Token wrong"),
    ("Authorization", "Basic !!!"),
    ("Authorization", "Basic d3Jvbmc6d3Jvbmc="),
    ("Cookie", "session=nonsense; sessionid=nonsense"),
)
_WRONG_VALUES: tuple[Any, ...] = (None, "", "abc", 1, -1, 1.5, int(_HUGE), True, ["a"], {"a": 1})


@dataclass(frozen=True)
class Probe:
    """One request, what kind of question it is, and what comes before it in its fork."""

    kind: str
    """What differs from a request that somebody wrote; entries of differences.toml name it."""
    request: RequestLine
    before: tuple[RequestLine, ...] = ()
    """Sent first; the request itself then comes with the cookies of before the last of them."""
    thread: bool = False
    """Whether the request comes from a second thread."""
    letters: int = 0
    """So many letters are sent in place of the body's one ``…``."""


WRITTEN = "written"
"""The kind of the requests in a topic.toml themselves."""


def derive(written: Iterable[RequestLine]) -> tuple[Probe, ...]:
    """The probes of a topic with these requests, none twice and none that is written."""
    written = tuple(written)
    alone = tuple(map(_alone, written))
    seen = {_key(line.wire) for line in written}
    found = []
    for probe in (*_candidates(alone), *_left_sessions(written)):
        key = _key(probe.request.wire) if not (probe.before or probe.thread) else probe
        if key not in seen:
            seen.add(key)
            found.append(probe)
    return tuple(found)


def _key(request: Request) -> Any:
    return request.method, request.target, sorted(request.headers).__repr__(), request.body


def _candidates(written: tuple[RequestLine, ...]) -> Iterator[Probe]:
    by_path: dict[str, list[Request]] = {}
    for line in written:
        by_path.setdefault(_path(line.wire), []).append(line.wire)
    for path, requests in by_path.items():
        headers = _own_headers(requests[0])
        safe = any(request.method in _SAFE for request in requests)
        for method in _METHODS:
            yield _probe("method", method, path, headers)
        yield from _slashes(path, requests)
        yield from _headers(requests[0], path)
        if safe:
            yield from _queries(path, requests, headers)
        yield from _segments(path, requests[0].method, headers)
        yield Probe(
            "thread",
            _line(requests[0].method, path, headers, note="from a second thread"),
            (),
            True,
        )
        for request in requests:
            if request.body:
                yield from _bodies(request)
    if not written:
        return
    yield _probe("unknown", "GET", "/nowhere/at/all")
    yield _probe("unknown", "POST", "/nowhere/at/all")


def _alone(line: RequestLine) -> RequestLine:
    """The request without what it takes over from others: the stranger's attempt."""
    if not line.takes_over:
        return line
    wire = line.wire
    headers = tuple((name, value) for name, value in wire.headers if "{" not in value)
    target = wire.target.replace("{", "").replace("}", "")
    body = "" if "{" in wire.body or "%7B" in wire.body else wire.body
    return RequestLine(line.line, Request(wire.method, target, headers, body))


def _slashes(path: str, requests: list[Request]) -> Iterator[Probe]:
    for request in {request.method: request for request in requests}.values():
        rest = (request.method, _own_headers(request), request.body, _kind_of(request))
        if path.endswith("/") and path != "/":
            yield _send("slash-removed", path.rstrip("/"), *rest)
        if not path.endswith("/"):
            yield _send("slash-added", path + "/", *rest)
        if path != "/":
            first, _, last = path.rstrip("/").rpartition("/")
            doubled = f"{first}//{last}" if first else f"{path.rstrip('/')}//"
            yield _send("slash-doubled", doubled, *rest)


def _headers(request: Request, path: str) -> Iterator[Probe]:
    """The request once more with another header each time."""
    own = _own_headers(request)
    rest = (request.body, _kind_of(request))
    for accepted in _ACCEPTED:
        yield _send("accept", path, request.method, (*own, ("Accept", accepted)), *rest)
    for host in _HOSTS:
        others = tuple(header for header in own if header[0].lower() != "host")
        yield _send("host", path, request.method, (*others, ("Host", host)), *rest)
    others = tuple(header for header in own if header[0].lower() not in ("authorization", "cookie"))
    if others != own:
        yield _send("credentials", path, request.method, others, *rest)
    for header in _CREDENTIALS:
        yield _send("credentials", path, request.method, (*others, header), *rest)


def _queries(
    path: str, requests: list[Request], headers: tuple[tuple[str, str], ...]
) -> Iterator[Probe]:
    keys: dict[str, str] = {}
    for request in requests:
        keys |= dict(parse_qsl(request.target.partition("?")[2]))
    for key in keys:
        for value in ("", "%FF", "%00", "%25", "%E4%BD%A0", f"one&{key}=two"):
            yield _probe("query", "GET", f"{path}?{key}={value}", headers)
    for query in _QUERIES:
        yield _probe("query", "GET", f"{path}?{query}", headers)


def _segments(path: str, method: str, headers: tuple[tuple[str, str], ...]) -> Iterator[Probe]:
    """Other values in each place of the path that looks like an object's number or name."""
    parts = path.split("/")
    places = [n for n, part in enumerate(parts) if re.fullmatch(r"-?\d+", part)]
    if not places and len([part for part in parts if part]) > 1:
        places = [max(n for n, part in enumerate(parts) if part)]
    for place in places[:1] or ([1] if path == "/" else []):
        for value in _SEGMENTS:
            target = "/".join([*parts[:place], value, *parts[place + 1 :]])
            yield _probe("path", method, target, headers)


def _bodies(request: Request) -> Iterator[Probe]:
    """What else may be sent where somebody wrote a form or JSON."""
    kind = _kind_of(request)
    if kind == JSON:
        yield from _json_bodies(request, json.loads(request.body))
    elif kind == FORM:
        yield from _form_bodies(request, dict(parse_qsl(request.body, keep_blank_values=True)))


def _json_bodies(request: Request, fields: Any) -> Iterator[Probe]:
    path, rest = request.target, (request.method, _own_headers(request))
    for body in ("{", "null", "[1]", '"text"', "{}", ""):
        yield _send("json", path, *rest, body, JSON)
    if not isinstance(fields, dict):
        return
    for name, value in fields.items():
        yield _send("json", path, *rest, _dumps({k: fields[k] for k in fields if k != name}), JSON)
        for wrong in _WRONG_VALUES:
            if wrong != value or type(wrong) is not type(value):
                yield _send("json", path, *rest, _dumps({**fields, name: wrong}), JSON)
    for more in ({"unknown": 1}, {"id": 99}, {"owner": "mallory"}):
        yield _send("json", path, *rest, _dumps({**fields, **more}), JSON)
    yield _send("body-kind", path, *rest, urlencode(fields), FORM)
    yield _send("body-kind", path, *rest, request.body, "text/plain")
    yield _send("body-kind", path, *rest, request.body, "")
    name = next((name for name, value in fields.items() if isinstance(value, str)), "unknown")
    yield _send("large", path, *rest, _dumps({**fields, name: "…"}), JSON, _LARGE)


def _form_bodies(request: Request, fields: dict[str, str]) -> Iterator[Probe]:
    path, rest = request.target, (request.method, _own_headers(request))
    for name in fields:
        others = {key: fields[key] for key in fields if key != name}
        yield _send("form", path, *rest, urlencode(others), FORM)
        for wrong in ("", "\0", "你好", " x "):
            yield _send("form", path, *rest, urlencode({**fields, name: wrong}), FORM)
        repeated = urlencode([*fields.items(), (name, "two")])
        yield _send("form", path, *rest, repeated, FORM)
        yield _send("form", path, *rest, urlencode(others) + f"&{name}=%FF", FORM)
    for more in ({"unknown": "1"}, {"id": "99"}, {"owner": "mallory"}):
        yield _send("form", path, *rest, urlencode({**fields, **more}), FORM)
    yield _send("body-kind", path, *rest, _dumps(fields), JSON)
    yield _send("body-kind", path, *rest, request.body, "text/plain")
    yield _send("body-kind", path, *rest, request.body, "")
    name = next(iter(fields))
    body = urlencode({key: fields[key] for key in fields if key != name} | {name: ""})
    yield _send("large", path, *rest, f"{body}…", FORM, _LARGE)


def _left_sessions(written: tuple[RequestLine, ...]) -> Iterator[Probe]:
    """The cookies of before a logout, sent after it with a request from before it."""
    for index, line in enumerate(written):
        talk = [other for other in written[:index] if other.conversation == line.conversation]
        earlier = [other for other in talk if other.wire.method == "GET" and not other.takes_over]
        if earlier and re.search(r"/(logout|forget)\b", line.wire.target):
            wire = earlier[-1].wire
            note = f"with the cookies of before {line.wire.method} {line.wire.target}"
            again = _line(wire.method, wire.target, wire.headers, note=note)
            yield Probe("cookie-of-before-logout", again, (*talk, line))


def _probe(kind: str, method: str, target: str, headers: tuple[tuple[str, str], ...] = ()) -> Probe:
    return Probe(kind, _line(method, target, headers))


def _send(
    kind: str,
    target: str,
    method: str,
    headers: tuple[tuple[str, str], ...],
    body: str = "",
    content_type: str = "",
    letters: int = 0,
) -> Probe:
    return Probe(kind, _line(method, target, headers, body, content_type, letters), letters=letters)


def _line(
    method: str,
    target: str,
    headers: tuple[tuple[str, str], ...] = (),
    body: str = "",
    content_type: str = "",
    letters: int = 0,
    note: str = "",
) -> RequestLine:
    """A request with its line in HTTPie's notation; a body is given with ``--raw``."""
    sent = (*headers, ("Content-Type", content_type)) if content_type else headers
    words = [method, shlex.quote(target), *(shlex.quote(f"{name}:{value}") for name, value in sent)]
    if body:
        words += ["--raw", shlex.quote(body)]
    if letters:
        note = f"… is {letters:,} letters"
    line = " ".join(words) + (f"  # {note}" if note else "")
    return RequestLine(line, Request(method, target, sent, body))


def _path(request: Request) -> str:
    return request.target.partition("?")[0]


def _own_headers(request: Request) -> tuple[tuple[str, str], ...]:
    """Its headers without the one that tells the kind of its body."""
    return tuple(header for header in request.headers if header[0].lower() != "content-type")


def _kind_of(request: Request) -> str:
    return next((v for name, v in request.headers if name.lower() == "content-type"), "")


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
