"""The topic model: what is under ``snippets/``, read and validated once for everybody.

This and ``sources`` are the only readers of the snippet folders. The directory is the database:
``snippets/<n-chapter>/<n-topic>/{topic.toml, flask/, django/}``.
"""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from sidebyside.content.requests import RequestLine, parse_requests
from sidebyside.content.sources import ENTRY, MARKER, SIDES, Side, SideName
from sidebyside.content.toml import NonEmpty, Strict, Text, line_of_key, read_text, read_toml
from sidebyside.refusal import Refusal

ServiceName = Literal["mariadb", "postgresql", "redis", "rabbitmq", "smtp"]


# Both languages, or one text for both.
Translated = Annotated[
    Text, BeforeValidator(lambda text: Text(en=text, zh=text) if isinstance(text, str) else text)
]


class Concept(Strict):
    """What one side calls it, and the other: strings that occur in the sources."""

    name: Text
    flask: NonEmpty
    django: NonEmpty
    file: dict[SideName, NonEmpty] = {}
    """The file that is meant, where the string stands in several."""


class Unlike(Strict):
    """What of both sides' tables and addresses is not the same, and why."""

    names: Annotated[list[NonEmpty], Field(min_length=1)]
    """``table``, ``table.column`` or ``/path/``; ``*`` stands for anything."""
    why: Text


class Settings(Strict):
    """The content of a ``topic.toml``."""

    title: Text
    differs: Text | None = None
    awkward: Text | None = None
    """Why the sides need not do the same on rows that their own data lacks."""
    browser: dict[SideName, Translated] = {}
    needs: list[ServiceName] = []
    timeout: Annotated[int, Field(ge=1, le=600)] = 30
    requests: list[NonEmpty | Annotated[list[NonEmpty], Field(min_length=1)]] = []
    files: dict[SideName, list[NonEmpty]] = {}
    only_files: bool = False
    """Whether only those, and app.py, are shown: the others belong to a project too large for a
    page, and are run and downloaded with them."""
    claims: list[Annotated[int, Field(ge=1)]] = []
    structure: list[Unlike] | None = None
    """Whether tables and addresses are compared, too: then all that differs is named here."""
    concepts: list[Concept] = []


@dataclass(frozen=True)
class Topic:
    """One comparison: its settings and its two sides."""

    id: str
    folder: Path
    settings: Settings
    flask: Side
    django: Side

    @property
    def anchor(self) -> str:
        """The fragment that links to the pair on its page."""
        return self.id.replace("/", "-")

    @property
    def sides(self) -> tuple[Side, Side]:
        return self.flask, self.django

    def side(self, name: SideName) -> Side:
        return self.flask if name == "flask" else self.django

    def runs_in_browser(self, side: Side) -> bool:
        """Whether that side runs there: it does, unless the topic says why not."""
        return side.name not in self.settings.browser

    @cached_property
    def requests(self) -> tuple[RequestLine, ...]:
        return parse_requests(self.settings.requests)


def find_topics(root: Path) -> dict[str, Path]:
    """The folders of all topics below ``root`` (``snippets``) by id, in reading order.

    Raises Refusal for a folder that is not named like one.
    """
    folders = (folder for chapter in _numbered(root) for folder in _numbered(chapter))
    return {f"{folder.parent.name}/{folder.name}": folder for folder in folders}


def chosen_topics(root: Path, wanted: Iterable[str]) -> list[Path]:
    """The folders of the topics and chapters of ``wanted``, in reading order; of all for none.

    Raises Refusal for a name that is neither.
    """
    topics = find_topics(root)
    names = [name.strip("/").removeprefix(f"{root.name}/") for name in wanted]
    for name in names:
        if not any(within(topic, name) for topic in topics):
            raise unknown_topic(name, topics, root / name)
    return [
        folder
        for topic, folder in topics.items()
        if not names or any(within(topic, name) for name in names)
    ]


def within(topic: str, name: str) -> bool:
    """Whether ``topic`` is called ``name``, or is of the chapter of that name."""
    return f"{topic}/".startswith(f"{name}/")


def load_topics(root: Path) -> dict[str, Topic]:
    """All topics below ``root`` by id, in reading order. Raises the first one's Refusal."""
    return {topic: load_topic(folder) for topic, folder in find_topics(root).items()}


def load_topic(folder: Path) -> Topic:
    """The topic in ``folder``. Raises Refusal if anything about it is wrong."""
    topic_id = f"{folder.parent.name}/{folder.name}"
    settings_file = folder / "topic.toml"
    if not settings_file.is_file():
        raise Refusal(
            settings_file, "this topic has no topic.toml", f"Scaffold one: nox -s new -- {topic_id}"
        )
    settings = read_toml(settings_file, Settings)
    sides = {
        name: Side(
            topic_id,
            name,
            folder / name,
            tuple(settings.files.get(name, ())),
            settings.only_files,
        )
        for name in SIDES
    }
    for side in sides.values():
        if not side.entry.is_file():
            raise Refusal(
                side.entry,
                f"the {side.name} side is missing",
                f"A pair needs both sides: write {side.name}/{ENTRY} doing the same job.",
            )
        _check_focus(side)
        _check_files(side, settings_file)
    topic = Topic(topic_id, folder, settings, **sides)
    _check_requests(topic, settings_file)
    _check_concepts(topic, settings_file)
    return topic


def unknown_topic(
    topic: str, topics: Iterable[str], place: Path | str, line: int | None = None
) -> Refusal:
    """The refusal of what ``place`` says: ``topic`` is none of ``topics``."""
    close = difflib.get_close_matches(topic, topics)
    hint = f"Did you mean {' or '.join(close)}?" if close else "Write <chapter>/<topic>."
    return Refusal(place, f"no topic is called {topic!r}", f"{hint} See snippets/.", line)


def number(folder_name: str) -> int:
    """The leading number of ``4-models``: folders sort by it, so 10 comes after 9."""
    return int(folder_name.split("-", 1)[0])


def _numbered(folder: Path) -> list[Path]:
    entries = [p for p in folder.iterdir() if p.is_dir() and not p.name.startswith((".", "_"))]
    for entry in entries:
        if not re.fullmatch(r"\d+-[a-z0-9-]+", entry.name):
            raise Refusal(
                entry,
                "a folder name here is a number, a dash and a slug",
                "Rename it to something like 4-models or 12-order-slice.",
            )
    return sorted(entries, key=lambda entry: number(entry.name))


def _check_focus(side: Side) -> None:
    for file in side.files:
        found = list(MARKER.finditer(file.raw))
        marks = [marker[1] for marker in found]
        if marks not in ([], ["start", "end"]):
            line = file.raw.count("\n", 0, found[0].start()) + 1
            raise Refusal(
                file.path,
                f"focus markers found: {', '.join(marks)}",
                "One file has one [start:focus] and, below it, one [end:focus].",
                line,
            )


def _check_files(side: Side, path: Path) -> None:
    shown = [file.name for file in side.readable]
    for name in side.order:
        if name not in shown or side.order.count(name) > 1:
            what = "twice" if name in shown else "no file of that side with something to read"
            raise Refusal(
                path,
                f"files.{side.name}: {name!r} is {'there ' if name in shown else ''}{what}",
                f"Name what is to come first among: {', '.join(shown)}.",
                line_of_key(read_text(path), ["files"]),
            )


def _check_requests(topic: Topic, path: Path) -> None:
    try:
        topic.requests  # noqa: B018 - parsing is the check
    except ValueError as error:
        line = line_of_key(read_text(path), ["requests"])
        raise Refusal(path, str(error), 'Write it like "POST /posts title=Hello".', line) from None


def _check_concepts(topic: Topic, path: Path) -> None:
    for index, concept in enumerate(topic.settings.concepts):
        for side in topic.sides:
            wanted = getattr(concept, side.name)
            where = concept.file.get(side.name)
            seen = side.tabs if topic.settings.only_files else side.files
            files = [file for file in seen if where in (None, file.name)]
            if not files:
                what = f"{side.name} has no file {where!r}"
                mend = f"Name one of: {', '.join(file.name for file in side.tabs)}."
            elif not any(wanted in file.text for file in files):
                what = f"{wanted!r} is not in the {side.name} source" + (
                    f" {where}" if where else ""
                )
                mend = f"Write it exactly as in {side.name}/, or correct the source."
            else:
                continue
            line = line_of_key(read_text(path), ["concepts", str(index), side.name])
            raise Refusal(path, f"concept {concept.name.en!r}: {what}", mend, line)
