"""The probes of a topic.

A fixed list, so that the same topic always gets the same probes. Each is sent as if it were the
only one since the program has ended.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

from sidebyside.check.probes.bodies import bodies
from sidebyside.check.probes.probe import (
    HUGE,
    THREAD,
    Headers,
    Probe,
    kind_of,
    line_of,
    own_headers,
    probe_of,
)
from sidebyside.content.requests import METHODS, Request, RequestLine

_SAFE = ("GET", "HEAD", "OPTIONS")

# What may stand in a path where an object's number or name is expected.
_SEGMENTS = (
    "0", "-1", "1.5", HUGE, "abc", "%25", "_", "%00", "..%2F", "%F0%9F%98%80", "%E4%BD%A0", "%FF"
)  # fmt: skip
_QUERIES = ("page=0", "page=-1", "page=abc", "page=99", f"page={HUGE}", "&&=&%ZZ", "%FF=%FE")
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


def derive(written: Iterable[RequestLine]) -> tuple[Probe, ...]:
    """The probes of a topic with these requests, none twice and none that is written."""
    written = tuple(written)
    seen = {_key(line.wire) for line in written}
    found = []
    for probe in (*_candidates(written), *_in_talks(written), *_left_sessions(written)):
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
        wire = _alone(line)
        by_path.setdefault(_path(wire), []).append(wire)
    for path, requests in by_path.items():
        headers = own_headers(requests[0])
        safe = any(request.method in _SAFE for request in requests)
        for method in METHODS:
            yield probe_of("method", path, method, headers)
        yield from _slashes(path, requests)
        yield from _headers(requests[0], path)
        if safe:
            yield from _queries(path, requests, headers)
        yield from _segments(path, requests[0].method, headers)
        yield Probe(
            THREAD,
            line_of(requests[0].method, path, headers, note="from a second thread"),
            thread=True,
        )
    for line in written:
        if not _is_probed_in_its_talk(line):
            yield from bodies(_alone(line))
    if not written:
        return
    yield probe_of("unknown", "/nowhere/at/all", "GET")
    yield probe_of("unknown", "/nowhere/at/all", "POST")


def _alone(line: RequestLine) -> Request:
    """The request without what it takes over from others: the stranger's attempt."""
    wire = line.wire
    if not line.takes_over:
        return wire
    headers = tuple((name, value) for name, value in wire.headers if "{" not in value)
    target = wire.target.replace("{", "").replace("}", "")
    body = "" if "{" in wire.body or "%7B" in wire.body else wire.body
    return Request(wire.method, target, headers, body)


def _in_talks(written: tuple[RequestLine, ...]) -> Iterator[Probe]:
    """Other bodies where a request takes something over: what comes before it is sent first.

    For each address, those of its fullest request: all others are nearly the same.
    """
    fullest: dict[tuple[str, str], int] = {}
    for index, line in enumerate(written):
        key = line.wire.method, _path(line.wire)
        if _is_probed_in_its_talk(line) and (
            key not in fullest or len(written[fullest[key]].wire.body) < len(line.wire.body)
        ):
            fullest[key] = index
    for index in sorted(fullest.values()):
        line = written[index]
        talk = tuple(o for o in written[:index] if o.conversation == line.conversation)
        for probe in bodies(line.wire):
            method, target, *rest = probe.request.line.split(" ", 2)
            words = [method, target, *(["csrf"] if line.csrf else []), *rest]
            shown = f"{' '.join(words)}  # after {talk[-1].line}"
            request = replace(probe.request, line=shown, csrf=line.csrf)
            yield replace(probe, request=request, before=talk)


def _is_probed_in_its_talk(line: RequestLine) -> bool:
    """Whether the answers before it are needed; but a password that is checked takes a second."""
    return line.takes_over and "password" not in line.wire.body


def _slashes(path: str, requests: list[Request]) -> Iterator[Probe]:
    for request in {request.method: request for request in requests}.values():
        rest = (request.method, own_headers(request), request.body, kind_of(request))
        if path.endswith("/") and path != "/":
            yield probe_of("slash-removed", path.rstrip("/"), *rest)
        if not path.endswith("/"):
            yield probe_of("slash-added", path + "/", *rest)
        if path != "/":
            first, _, last = path.rstrip("/").rpartition("/")
            doubled = f"{first}//{last}" if first else f"{path.rstrip('/')}//"
            yield probe_of("slash-doubled", doubled, *rest)


def _headers(request: Request, path: str) -> Iterator[Probe]:
    """The request once more with another header each time."""
    own = own_headers(request)
    rest = (request.body, kind_of(request))
    for accepted in _ACCEPTED:
        yield probe_of("accept", path, request.method, (*own, ("Accept", accepted)), *rest)
    for host in _HOSTS:
        others = tuple(header for header in own if header[0].lower() != "host")
        yield probe_of("host", path, request.method, (*others, ("Host", host)), *rest)
    others = tuple(header for header in own if header[0].lower() not in ("authorization", "cookie"))
    if others != own:
        yield probe_of("credentials", path, request.method, others, *rest)
    for header in _CREDENTIALS:
        yield probe_of("credentials", path, request.method, (*others, header), *rest)


def _queries(path: str, requests: list[Request], headers: Headers) -> Iterator[Probe]:
    keys: dict[str, str] = {}
    for request in requests:
        keys |= dict(parse_qsl(request.target.partition("?")[2]))
    for key in keys:
        for value in ("", "%FF", "%00", "%25", "%E4%BD%A0", f"one&{key}=two"):
            yield probe_of("query", f"{path}?{key}={value}", "GET", headers)
    for query in _QUERIES:
        yield probe_of("query", f"{path}?{query}", "GET", headers)


def _segments(path: str, method: str, headers: Headers) -> Iterator[Probe]:
    """Other values in each place of the path that looks like an object's number or name."""
    parts = path.split("/")
    places = [n for n, part in enumerate(parts) if re.fullmatch(r"-?\d+", part)]
    if not places and len([part for part in parts if part]) > 1:
        places = [max(n for n, part in enumerate(parts) if part)]
    for place in places[:1] or ([1] if path == "/" else []):
        for value in _SEGMENTS:
            target = "/".join([*parts[:place], value, *parts[place + 1 :]])
            yield probe_of("path", target, method, headers)


def _left_sessions(written: tuple[RequestLine, ...]) -> Iterator[Probe]:
    """The cookies of before a logout, sent after it with a request from before it."""
    for index, line in enumerate(written):
        talk = [other for other in written[:index] if other.conversation == line.conversation]
        earlier = [other for other in talk if other.wire.method == "GET" and not other.takes_over]
        if earlier and re.search(r"/(logout|forget)\b", line.wire.target):
            wire = earlier[-1].wire
            note = f"with the cookies of before {line.wire.method} {line.wire.target}"
            again = line_of(wire.method, wire.target, wire.headers, note=note)
            yield Probe("cookie-of-before-logout", again, (*talk, line), stale=True)


def _path(request: Request) -> str:
    return request.target.partition("?")[0]
