"""What the last check saw, kept in ``build/verified.json`` for the pages to cite."""

import json
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal

from sidebyside.content.structure import Column, Structure
from sidebyside.content.topics import Topic
from sidebyside.files import BUILD, digest, write_whole

RECORD = BUILD / "verified.json"


@dataclass(frozen=True)
class Compared:
    """How both sides of a pair answered: the topic's requests, and those derived from them."""

    sent: int = 0
    equal: int = 0
    same_status: int = 0
    """Those answered with the same status, whatever else differs."""
    differ: dict[str, list[str]] = field(default_factory=dict)
    """By entry of differences.toml, the requests that show it, the shortest first."""
    threads: int = 0
    """Those sent from a second thread."""
    equal_threads: int = 0
    """Those of them that were answered alike."""


Verdict = Literal["same", "spelling", "different"]


@dataclass(frozen=True)
class Query:
    """A statement of each side, beside each other; one that only a side sends has None there."""

    flask: str | None
    django: str | None
    lines: tuple[int | None, int | None]
    """The line of each app.py, on its own level, that sent it."""
    verdict: Verdict
    rewrites: list[str] = field(default_factory=list)
    """What makes the two equal, by the names in pages/words."""
    differs: list[str] = field(default_factory=list)
    """In what they differ, by the names in pages/words."""
    same_rows: bool | None = None
    """Whether both found, or left, the same of generated rows; None where they were not run."""
    times: int = 1
    """How often it came in a row, for other values."""


@dataclass(frozen=True)
class Step:
    """What both sides ask until they have printed the same lines."""

    printed: tuple[int, int] | None
    """How many lines that are not empty each has printed then; None after the last of them."""
    queries: list[Query]

    @property
    def verdict(self) -> Verdict:
        """That of its worst query."""
        found = {query.verdict for query in self.queries}
        return (
            "different" if "different" in found else "spelling" if "spelling" in found else "same"
        )


@dataclass(frozen=True)
class Queries:
    """What both sides ask of their databases, and how many queries that is."""

    flask: int = 0
    django: int = 0
    steps: list[Step] = field(default_factory=list)


@dataclass(frozen=True)
class Checked:
    """One pair that passed: when its files looked like ``digest``, with these versions."""

    digest: str
    date: str
    """When it passed: ``2026-11-25``."""
    versions: dict[str, dict[str, str]]
    """By side: ``{"python": "3.13.0", "flask": "3.1.3", …}``, Python and what the side declares."""
    compared: Compared = field(default_factory=Compared)
    queries: Queries = field(default_factory=Queries)
    awkward: int = 0
    """How many rows could be added to the programs' own without making them differ."""
    structure: Structure | None = None


def topic_digest(topic: Topic) -> str:
    """A fingerprint of everything in the topic's folder that a run depends on."""
    files = [(f"{side.name}/{file.name}", file.raw) for side in topic.sides for file in side.files]
    return digest(repr(topic.settings), *(part for file in files for part in file))


class Record:
    """The pairs that passed, by topic id, in one JSON file."""

    def __init__(self, path: Path = RECORD):
        self.path = path
        self._topics = _read(path) if path.is_file() else {}

    def of(self, topic: Topic) -> Checked | None:
        """What was checked, or None if the topic failed, changed since, or never ran."""
        checked = self._topics.get(topic.id)
        return checked if checked and checked.digest == topic_digest(topic) else None

    def passed(
        self,
        topic: Topic,
        versions: dict[str, dict[str, str]],
        compared: Compared = Compared(),
        queries: Queries = Queries(),
        awkward: int = 0,
        structure: Structure | None = None,
    ) -> None:
        found, today = topic_digest(topic), date.today().isoformat()
        checked = Checked(found, today, versions, compared, queries, awkward, structure)
        self._topics[topic.id] = checked

    def failed(self, topic: Topic) -> None:
        self._topics.pop(topic.id, None)

    def save(self) -> None:
        content = {topic: asdict(checked) for topic, checked in sorted(self._topics.items())}
        write_whole(self.path, json.dumps(content, indent=1))


def _read(path: Path) -> dict[str, Checked]:
    known = json.loads(path.read_text("utf-8"))
    try:
        return {topic: _checked(checked) for topic, checked in known.items()}
    except (KeyError, TypeError):  # another version of this tool wrote it: nothing is checked
        return {}


def _checked(known: dict[str, Any]) -> Checked:
    compared = Compared(**known["compared"])
    queries = _queries(known["queries"])
    awkward, structure = known["awkward"], _structure(known["structure"])
    digest, day, versions = known["digest"], known["date"], known["versions"]
    return Checked(digest, day, versions, compared, queries, awkward, structure)


def _queries(known: dict[str, Any]) -> Queries:
    steps = [
        Step(
            tuple(step["printed"]) if step["printed"] else None,
            [Query(**{**query, "lines": tuple(query["lines"])}) for query in step["queries"]],
        )
        for step in known["steps"]
    ]
    return Queries(known["flask"], known["django"], steps)


def _structure(known: dict[str, Any] | None) -> Structure | None:
    if known is None:
        return None
    tables = {
        side: {name: tuple(Column(**column) for column in columns) for name, columns in own.items()}
        for side, own in known["tables"].items()
    }
    return Structure(tables, known["addresses"])
