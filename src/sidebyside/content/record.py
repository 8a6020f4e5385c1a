"""What the last check saw, kept in ``build/verified.json`` for the pages to cite."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from sidebyside.content.topics import Topic
from sidebyside.files import BUILD, digest, write_whole

RECORD = BUILD / "verified.json"


@dataclass(frozen=True)
class Compared:
    """How both sides of a pair answered: the topic's requests, and those derived from them."""

    sent: int = 0
    equal: int = 0
    but_headers: int = 0
    """Those answered with the same status and content, but another header."""
    differ: dict[str, list[str]] = field(default_factory=dict)
    """By entry of differences.toml, the requests that show it, the shortest first."""


@dataclass(frozen=True)
class Checked:
    """One pair that passed: when its files looked like ``digest``, with these versions."""

    digest: str
    versions: dict[str, dict[str, str]]
    """By side: ``{"python": "3.13.0", "flask": "3.1.3", …}``, Python and what the side declares."""
    compared: Compared = field(default_factory=Compared)


def topic_digest(topic: Topic) -> str:
    """A fingerprint of everything in the topic's folder that a run depends on."""
    files = [(f"{side.name}/{file.name}", file.raw) for side in topic.sides for file in side.files]
    return digest(repr(topic.settings), *(part for file in files for part in file))


class Record:
    """The pairs that passed, by topic id, in one JSON file."""

    def __init__(self, path: Path = RECORD):
        self.path = path
        known = json.loads(path.read_text("utf-8")) if path.is_file() else {}
        self._topics = {topic: _checked(checked) for topic, checked in known.items()}

    def of(self, topic: Topic) -> Checked | None:
        """What was checked, or None if the topic failed, changed since, or never ran."""
        checked = self._topics.get(topic.id)
        return checked if checked and checked.digest == topic_digest(topic) else None

    def passed(
        self,
        topic: Topic,
        versions: dict[str, dict[str, str]],
        compared: Compared = Compared(),
    ) -> None:
        self._topics[topic.id] = Checked(topic_digest(topic), versions, compared)

    def failed(self, topic: Topic) -> None:
        self._topics.pop(topic.id, None)

    def save(self) -> None:
        content = {topic: asdict(checked) for topic, checked in sorted(self._topics.items())}
        write_whole(self.path, json.dumps(content, indent=1))


def _checked(known: dict[str, Any]) -> Checked:
    return Checked(known["digest"], known["versions"], Compared(**known.get("compared", {})))
