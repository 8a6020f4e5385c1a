"""How much of it a reader writes: lines and files of both sides, over all pairs of the site."""

from collections.abc import Callable, Iterable

from sidebyside.content.facts import Figure, Measurement
from sidebyside.content.sources import SIDES, Side, SideName
from sidebyside.content.topics import Topic, load_topics
from sidebyside.files import SNIPPETS
from sidebyside.measure.frameworks.circumstances import measured_now


def measure() -> Measurement:
    """By chapter. Raises Refusal for a topic that is not valid."""
    topics = list(load_topics(SNIPPETS).values())
    chapters: dict[str, list[Topic]] = {}
    for topic in topics:
        chapters.setdefault(topic.folder.parent.name, []).append(topic)
    return measured_now(
        {},
        {
            "lines": {name: _total(found, count_lines) for name, found in chapters.items()},
            "side-files": {name: _total(found, count_files) for name, found in chapters.items()},
            "shorter": {"pairs": _shorter(topics)},
        },
    )


def count_lines(side: Side) -> int:
    """The lines that somebody writes: no blank ones and, in Python files, no comments.

    The metadata at the top of a program is a comment, too.
    """
    return sum(
        1
        for file in side.files
        for line in map(str.strip, file.text.splitlines())
        if line and not (file.name.endswith(".py") and line.startswith("#"))
    )


def count_files(side: Side) -> int:
    return len(side.files)


def _total(topics: Iterable[Topic], count: Callable[[Side], int]) -> Figure:
    sides = [topic.sides for topic in topics]
    flask, django = (sum(map(count, column)) for column in zip(*sides, strict=True))
    return Figure(flask=[flask], django=[django])


def _shorter(topics: Iterable[Topic]) -> Figure:
    """In how many pairs each side has fewer lines than the other."""
    counts: dict[SideName, int] = dict.fromkeys(SIDES, 0)
    for topic in topics:
        flask, django = map(count_lines, topic.sides)
        if flask != django:
            counts["flask" if flask < django else "django"] += 1
    return Figure(flask=[counts["flask"]], django=[counts["django"]])
