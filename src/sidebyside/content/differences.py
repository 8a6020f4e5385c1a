"""``data/differences.toml``: how the answers of the two frameworks differ, and why.

Each entry says which differences between two answers it explains; the check holds it to that.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal, get_args
from urllib.parse import urlsplit

from pydantic import Field

from sidebyside.content.answers import PARTS, Answer, differing
from sidebyside.content.toml import NonEmpty, Strict, Text, line_of_key, read_text, read_toml
from sidebyside.content.topics import within
from sidebyside.files import DATA
from sidebyside.refusal import Refusal

DIFFERENCES = DATA / "differences.toml"

Theme = Literal["urls", "methods", "bodies", "headers", "sessions", "errors", "threads"]
THEMES: tuple[Theme, ...] = get_args(Theme)
Part = Literal["Content-Type", "Location", "Allow", "WWW-Authenticate", "Set-Cookie", "body"]
Pair = Annotated[list[str], Field(min_length=2, max_length=2)]
Statuses = Annotated[list[int], Field(min_length=2, max_length=2)]

_NONSENSE = "\N{SNOWMAN} 7 nonsense, words\nand \N{COMET} lines"
"""What no pattern that says anything about an answer matches."""
_REQUESTS = ("GET /", "POST /a/", "DELETE /a/1/")
"""What no pattern that says anything about a request matches alike."""


class Match(Strict):
    """Which differences an entry explains. All that is given must hold.

    Two statuses that are not equal explain the whole answer, but for a cookie and a redirect of
    both: what is unlike in those has another reason. Where they are equal, those of ``parts``
    that differ are explained, if Flask's and Django's values match the two patterns.
    """

    method: list[NonEmpty] = []
    kind: list[NonEmpty] = []
    """Kinds of probes, or ``written`` for a request of a topic.toml."""
    request: NonEmpty | None = None
    """A pattern that the request's line contains."""
    topics: list[NonEmpty] = []
    status: Statuses | None = None
    same_status: list[int] = []
    """The statuses that both answers may share; empty means any."""
    parts: dict[Part, Pair] = {}

    @property
    def explains_whole(self) -> bool:
        return self.status is not None and self.status[0] != self.status[1]

    def holds(self, topic: str, kind: str, line: str, flask: Answer, django: Answer) -> bool:
        """Whether it speaks of this request, and of two answers with these statuses."""
        return (
            (not self.method or line.split(" ", 1)[0] in self.method)
            and (not self.kind or kind in self.kind)
            and (self.request is None or re.search(self.request, line) is not None)
            and (not self.topics or any(within(topic, name) for name in self.topics))
            and (not self.same_status or flask.status in self.same_status)
            and (
                flask.status == django.status
                if self.status is None
                else self.status == [flask.status, django.status]
            )
        )

    def explained(self, flask: Answer, django: Answer) -> set[str]:
        """The parts of two such answers that it explains; none if its patterns do not fit."""
        mine, others = flask.parts, django.parts
        fitting: set[str] = {
            part
            for part, (one, other) in self.parts.items()
            if _fits(one, mine[part]) and _fits(other, others[part])
        }
        if self.explains_whole:
            whole = set(PARTS) - _not_of_the_status(flask, django) | fitting
            return whole if len(fitting) == len(self.parts) else set()
        different = set(differing(flask, django))
        return fitting & different if different & self.parts.keys() <= fitting else set()


class Difference(Strict):
    """One entry."""

    theme: Theme
    title: Text
    flask: Text
    django: Text
    since: NonEmpty
    why: Text
    alike: NonEmpty
    source: Annotated[list[NonEmpty], Field(min_length=1)]
    match: Annotated[list[Match], Field(min_length=1)]


class Differences(Strict):
    """The content of ``differences.toml``: the entries by id, in the order of the file."""

    entries: dict[str, Difference] = {}

    def explain(
        self, topic: str, kind: str, line: str, flask: Answer, django: Answer
    ) -> dict[str, set[str]]:
        """Which parts of the difference each entry explains, by the entry's id."""
        found: dict[str, set[str]] = {}
        for name, match in self.matches():
            if match.holds(topic, kind, line, flask, django):
                found.setdefault(name, set()).update(match.explained(flask, django))
        return {name: parts for name, parts in found.items() if parts}

    def matches(self) -> Iterator[tuple[str, Match]]:
        for name, entry in self.entries.items():
            for match in entry.match:
                yield name, match


def load_differences(path: Path = DIFFERENCES) -> Differences:
    """The file's content. Raises Refusal naming the key of the first thing wrong with it."""
    if not path.is_file():
        return Differences()
    known = read_toml(path, Differences)
    for name, entry in known.entries.items():
        _check_entry(path, name, entry)
    return known


def _check_entry(path: Path, name: str, entry: Difference) -> None:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        raise _refusal(path, name, "", "is no id", "Use small letters, digits and dashes.")
    if len(entry.alike.strip().splitlines()) > 3:
        raise _refusal(path, name, "alike", "is longer than three lines", "Shorten it.")
    for url in entry.source:
        if not url.startswith("https://"):
            raise _refusal(path, name, "source", f"{url!r} is no https address", "Link a source.")
    for match in entry.match:
        _check_match(path, name, match)


def _check_match(path: Path, name: str, match: Match) -> None:
    if match.explains_whole and not (match.method and (match.kind or match.request)):
        raise _refusal(
            path, name, "match", "is too wide: two statuses, whatever the request",
            "Say which method, and what about the request: kind or request.",
        )  # fmt: skip
    if not match.explains_whole and not match.parts:
        raise _refusal(
            path, name, "match", "is too wide: it says nothing about the answers",
            "Give two different statuses, or the parts that differ with their patterns.",
        )  # fmt: skip
    if match.status and max(match.status) >= 500:
        raise _refusal(
            path, name, "status", "a 500 is never an accepted difference", "Mend the program."
        )
    if match.status and match.same_status:
        raise _refusal(
            path, name, "same_status", "stands beside status",
            "Give both statuses, or those that both answers have.",
        )  # fmt: skip
    for part, pair in match.parts.items():
        for pattern in pair:
            if _matches_anything(path, name, part, pattern):
                raise _refusal(
                    path, name, part, f"{pattern!r} is too wide: it matches anything",
                    "Say what the answers are, as far as they are always the same.",
                )  # fmt: skip
    if match.request and _matches_all(path, name, match.request):
        raise _refusal(
            path, name, "request", f"{match.request!r} is too wide: it matches anything",
            "Say what the requests have in common.",
        )  # fmt: skip
    for part, (one, other) in match.parts.items():
        if one == other:
            raise _refusal(path, name, part, "has the same pattern twice", "Say what differs.")


def _matches_anything(path: Path, name: str, part: str, pattern: str) -> bool:
    """Whether every value fits ``pattern``. One that only excludes something may fit nonsense."""
    found = _compiled(path, name, part, pattern).fullmatch(_NONSENSE)
    return found is not None and not pattern.startswith("(?!")


def _matches_all(path: Path, name: str, request: str) -> bool:
    return all(map(_compiled(path, name, "request", request).search, _REQUESTS))


def _compiled(path: Path, name: str, key: str, pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern, re.DOTALL)
    except re.error as error:
        raise _refusal(
            path, name, key, f"{pattern!r} is no pattern: {error}", "See Python's re."
        ) from None


def _refusal(path: Path, name: str, key: str, what: str, mend: str) -> Refusal:
    where = ["entries", name, *([key] if key else [])]
    line = line_of_key(read_text(path).replace("[entries.", "["), [name, *where[2:]])
    return Refusal(path, f"{'.'.join(where)}: {what}", mend, line)


def _fits(pattern: str, value: str) -> bool:
    return re.fullmatch(pattern, value, re.DOTALL) is not None


def _not_of_the_status(flask: Answer, django: Answer) -> set[str]:
    """The parts whose difference does not follow from that of the statuses: a cookie that both
    set, with different attributes; redirects to different paths, a slash at the end aside."""
    found = set()
    mine, others = _cookies(flask), _cookies(django)
    if any(mine[name] != others[name] for name in mine.keys() & others.keys()):
        found.add("Set-Cookie")
    targets = [answer.parts["Location"] for answer in (flask, django)]
    if all(targets) and len({urlsplit(target).path.rstrip("/") for target in targets}) > 1:
        found.add("Location")
    return found


def _cookies(answer: Answer) -> dict[str, str]:
    """The attributes of each cookie that is set."""
    lines = answer.parts["Set-Cookie"].split("\n")
    return {name: rest for name, _, rest in (line.partition("; ") for line in lines) if name}
