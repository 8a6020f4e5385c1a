"""``data/accepted.json``: what each pair showed of differences when somebody last read it.

That a difference has an explanation does not mean that this pair should have it: a fault in a
program may look like what the frameworks do elsewhere. So what is new in a pair fails, until
``nox -s update`` has written it down for a reviewer to see.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypedDict

from sidebyside.content.record import Compared, Queries, Query
from sidebyside.content.topics import Topic
from sidebyside.files import DATA, write_whole
from sidebyside.refusal import Refusal

ACCEPTED = DATA / "accepted.json"


class ShownByPair(TypedDict, total=False):
    """The differences of a pair; a key without any is left out."""

    answers: dict[str, int]
    """How many requests show each entry of differences.toml."""
    queries: dict[str, int]
    """How many each side sends."""
    unlike: dict[str, int]
    """How many queries differ, by until when they were sent and in what."""


def shown_by(compared: Compared, queries: Queries | None) -> ShownByPair:
    """What a pair shows that was judged so; of queries nothing if they are None."""
    shown = ShownByPair()
    if compared.differ:
        shown["answers"] = {entry: len(lines) for entry, lines in sorted(compared.differ.items())}
    if queries is None:
        return shown
    if queries.steps:
        shown["queries"] = {"flask": queries.flask, "django": queries.django}
    if unlike := Counter(name for name, _ in _unlike(queries)):
        shown["unlike"] = dict(unlike)
    return shown


class Accepted:
    """What the pairs may show, by topic id. A pair that is not listed shows nothing."""

    def __init__(self, path: Path = ACCEPTED):
        self.path = path
        self.topics: dict[str, ShownByPair] = {}
        if path.is_file():
            self.topics = json.loads(path.read_text("utf-8"))

    def judge(self, topic: Topic, compared: Compared, queries: Queries | None) -> None:
        """Raises Refusal where the pair shows anything else; None are the queries of a pair whose
        queries come as chance has it."""
        known = self.topics.get(topic.id, ShownByPair())
        shown = shown_by(compared, queries)
        _judge_answers(topic, compared, known.get("answers", {}))
        if queries is not None:
            _judge_queries(topic, queries, shown, known)

    def take(self, topic: Topic, compared: Compared, queries: Queries | None) -> None:
        """What the pair shows now is what it may show."""
        self.topics.pop(topic.id, None)
        if shown := shown_by(compared, queries):
            self.topics[topic.id] = shown

    def save(self, topics: Iterable[Topic] | None = None) -> None:
        """Write the file: all that is known, or what is known of ``topics``."""
        kept = None if topics is None else {topic.id for topic in topics}
        content = {
            topic: shown
            for topic, shown in sorted(self.topics.items())
            if kept is None or topic in kept
        }
        write_whole(self.path, json.dumps(content, indent=1) + "\n")


def _judge_answers(topic: Topic, compared: Compared, known: dict[str, int]) -> None:
    now = {entry: compared.differ.get(entry, []) for entry in compared.differ.keys() | known.keys()}
    # what is new is told before what there is less of: that often follows from it
    for entry in sorted(now, key=lambda entry: (known.get(entry, 0) - len(now[entry]), entry)):
        lines, before = now[entry], known.get(entry, 0)
        if len(lines) == before:
            continue
        if not lines:
            what = f"no answer is explained by {entry} any more: {before} were"
        elif not before:
            what = f"{lines[0]!r} is explained by {entry}, which this pair did not show"
        else:
            what = f"{len(lines)} answers are explained by {entry}, not {before}: {lines[0]!r} …"
        raise _refusal(topic, topic.folder / "topic.toml", what)


def _judge_queries(topic: Topic, queries: Queries, shown: ShownByPair, known: ShownByPair) -> None:
    now, before = Counter(shown.get("unlike", {})), Counter(known.get("unlike", {}))
    for name, number in (now - before).items():
        query = next(query for each, query in _unlike(queries) if each == name)
        told = "".join(f"\n  {sql}" for sql in (query.flask, query.django) if sql)
        what = f"more queries differ than before ({name}): {number} more, the first:{told}"
        side = topic.django if query.django else topic.flask
        raise _refusal(topic, side.entry, what, query.lines[1 if query.django else 0])
    for name in before - now:
        what = f"a query that differed does so no more ({name})"
        raise _refusal(topic, topic.folder / "topic.toml", what)
    for side in topic.sides:
        number, earlier = (each.get("queries", {}).get(side.name, 0) for each in (shown, known))
        if number != earlier:
            what = f"sends {number} queries, and did send {earlier}"
            raise _refusal(topic, side.entry, what)


def _unlike(queries: Queries) -> Iterator[tuple[str, Query]]:
    """Each query that differs, by what names it."""
    for step in queries.steps:
        until = f"up to line {step.printed[0]}" if step.printed else "after the last line"
        for query in step.queries:
            if query.verdict == "different":
                yield f"{until}: {', '.join(query.differs)}", query


def _refusal(topic: Topic, path: Path, what: str, line: int | None = None) -> Refusal:
    return Refusal(
        path,
        what,
        f"Mend the program; if the frameworks differ here: nox -s update -- {topic.id}",
        line,
    )
