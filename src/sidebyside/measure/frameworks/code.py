"""How much of it a reader writes: lines and files of both sides, over all pairs of the site."""

from collections.abc import Iterable

from sidebyside.content.facts import Figure, Group, group
from sidebyside.content.topics import SIDES, Side, SideName, Topic, load_topics
from sidebyside.files import SNIPPETS


def measure() -> Group:
    """By chapter. Raises Refusal for a topic that is not valid."""
    topics = list(load_topics(SNIPPETS).values())
    chapters: dict[str, list[Topic]] = {}
    for topic in topics:
        chapters.setdefault(topic.folder.parent.name, []).append(topic)
    return group(
        {},
        {
            "lines": {name: _total(found, lines) for name, found in chapters.items()},
            "side-files": {
                name: _total(found, lambda side: len(side.files))
                for name, found in chapters.items()
            },
            "shorter": {"pairs": _shorter(topics)},
        },
    )


def lines(side: Side) -> int:
    """Lines that somebody writes: not blank, and in Python no comment, thus no metadata either."""
    written = (
        line
        for file in side.files
        for line in map(str.strip, file.text.splitlines())
        if line and not (file.name.endswith(".py") and line.startswith("#"))
    )
    return sum(1 for _ in written)


def _total(topics: Iterable[Topic], count) -> Figure:
    found = list(topics)
    return Figure(**{side: [sum(count(getattr(t, side)) for t in found)] for side in SIDES})


def _shorter(topics: Iterable[Topic]) -> Figure:
    """In how many pairs each side has fewer lines than the other."""
    counts: dict[SideName, int] = dict.fromkeys(SIDES, 0)
    for topic in topics:
        flask, django = map(lines, topic.sides)
        if flask != django:
            counts["flask" if flask < django else "django"] += 1
    return Figure(flask=[counts["flask"]], django=[counts["django"]])
