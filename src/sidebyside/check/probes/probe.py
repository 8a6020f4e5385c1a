"""One request that nobody wrote, and how it is told."""

import shlex
from dataclasses import dataclass

from sidebyside.content.requests import Request, RequestLine

Headers = tuple[tuple[str, str], ...]
HUGE = "99999999999999999999"
"""A number that no database counts to."""
WRITTEN = "written"
"""The kind of the requests in a topic.toml themselves."""
THREAD = "thread"
"""The kind of those from a second thread."""


@dataclass(frozen=True)
class Probe:
    """One request, what kind of question it is, and what comes before it in its fork."""

    kind: str
    """What differs from a request that somebody wrote; entries of differences.toml name it."""
    request: RequestLine
    before: tuple[RequestLine, ...] = ()
    """Sent first, in the same conversation."""
    stale: bool = False
    """Whether the request comes with the cookies of before the last of those."""
    thread: bool = False
    """Whether the request comes from a second thread."""
    letters: int = 0
    """So many letters are sent in place of the body's one ``…``."""


def probe_of(
    kind: str,
    target: str,
    method: str,
    headers: Headers = (),
    body: str = "",
    content_type: str = "",
    letters: int = 0,
) -> Probe:
    return Probe(
        kind, line_of(method, target, headers, body, content_type, letters), letters=letters
    )


def line_of(
    method: str,
    target: str,
    headers: Headers = (),
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


def own_headers(request: Request) -> Headers:
    """Its headers without Content-Type."""
    return tuple(header for header in request.headers if header[0].lower() != "content-type")


def kind_of(request: Request) -> str:
    return next((v for name, v in request.headers if name.lower() == "content-type"), "")
