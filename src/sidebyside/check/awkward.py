"""Both sides of a pair on awkward rows: what they print and answer there is the same, too.

Else they are alike only because their own data avoids the difference.
"""

import difflib
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from sidebyside.check.compare import Asked, Seen, judge_asked
from sidebyside.check.probes.probe import WRITTEN
from sidebyside.check.run.awkward_rows import FIRST, ROWS
from sidebyside.check.run.pool import OnAwkwardRows, Outcome
from sidebyside.check.statements.asked import tables_of
from sidebyside.check.statements.names import same_tables
from sidebyside.content.differences import Differences
from sidebyside.content.requests import RequestLine
from sidebyside.content.topics import Topic
from sidebyside.refusal import Refusal

KIND = "awkward"
"""The kind of the requests for those rows."""
_LINES = 20
"""Lines of a difference that are told."""

Prints = list[tuple[int, str]]


def asked_on_awkward_rows(topic: Topic) -> tuple[RequestLine, ...]:
    """The topic's requests, then each GET that names a row by its number for the new rows."""
    numbers = range(FIRST, FIRST + ROWS)
    more = {
        line.line: line
        for written in topic.requests
        if written.wire.method == "GET" and not written.takes_over
        for number in numbers
        if (line := _for_row(written, number)) is not None
    }
    return (*topic.requests, *more.values())


def _for_row(written: RequestLine, number: int) -> RequestLine | None:
    path, mark, query = written.wire.target.partition("?")
    target, found = re.subn(r"/\d+(?=/|$)", f"/{number}", path, count=1)
    if not found:
        return None
    wire = replace(written.wire, target=target + mark + query)
    line = written.line.replace(written.wire.target, wire.target, 1)
    return replace(written, line=line, wire=wire, gives=())


def judge_on_awkward_rows(
    topic: Topic, flask: Outcome, django: Outcome, known: Differences, seen: Seen
) -> int:
    """How many awkward rows both sides agree on: 0 if there are none, or the topic says why not.

    Raises Refusal if they do not agree and no reason is given, or if they do and one is given.
    """
    one, other = flask.second, django.second
    if one is None or other is None:
        _judge_without(topic, flask, django)
        return 0
    refusal = None
    try:
        _judge(topic, (flask, one), (django, other), known, seen)
    except Refusal as found:
        refusal = found
    if refusal and not topic.settings.awkward:
        raise refusal
    if topic.settings.awkward and not refusal:
        raise Refusal(
            topic.folder / "topic.toml",
            "has `awkward`, but on awkward rows both sides do the same",
            "Remove the key.",
        )
    return 0 if refusal else sum(map(len, one.rows.values()))


def _judge_without(topic: Topic, flask: Outcome, django: Outcome) -> None:
    """A pair whose sides both have tables must say why one cannot be given any rows."""
    if tables_of(flask) and tables_of(django) and not topic.settings.awkward:
        raise Refusal(
            topic.folder / "topic.toml",
            "has tables, but no awkward rows: whenever a side prints, its tables are empty, or "
            "threads run beside it",
            "Put rows in before the first print, or say why there are none: "
            "awkward = { en = …, zh = … }.",
        )


def _judge(
    topic: Topic,
    of_flask: tuple[Outcome, OnAwkwardRows],
    of_django: tuple[Outcome, OnAwkwardRows],
    known: Differences,
    seen: Seen,
) -> None:
    (flask, one), (django, other) = of_flask, of_django
    mine, others = _comparable(flask, django, one.prints, other.prints)
    if mine != others:
        names = f"{topic.flask.id}/app.py", f"{topic.django.id}/app.py"
        diff = list(difflib.unified_diff(mine, others, *names, n=1, lineterm=""))
        raise _refusal(
            topic,
            "on awkward rows the two sides print different things:\n"
            + "\n".join([*diff[:_LINES], *["…"][: len(diff) > _LINES]])
            + _other_rows(one, other)
            + _stops(topic, one, other),
        )
    if stops := _stops(topic, one, other):
        raise _refusal(topic, f"on awkward rows the programs do not come to their end:{stops}")
    lines = asked_on_awkward_rows(topic)
    asked = [
        Asked(
            WRITTEN if line in topic.requests else KIND,
            f"{line.line}  # on awkward rows",
            mine.without(line.gives),
            others.without(line.gives),
        )
        for line, mine, others in zip(lines, one.answers, other.answers, strict=True)
    ]
    judge_asked(topic, asked, known, seen)


def _comparable(
    flask: Outcome, django: Outcome, one: Prints, other: Prints
) -> tuple[list[str], list[str]]:
    """What is printed on awkward rows by the prints that say the same on a program's own."""
    if flask.output == django.output:
        return _lines(one), _lines(other)
    mine, others = list(_statements(flask.prints)), list(_statements(django.prints))
    matcher = difflib.SequenceMatcher(
        None, [text for _, text in mine], [text for _, text in others], autojunk=False
    )
    same = [
        (mine[block.a + n][0], others[block.b + n][0])
        for block in matcher.get_matching_blocks()
        for n in range(block.size)
    ]
    return _lines(one, {line for line, _ in same}), _lines(other, {line for _, line in same})


def _statements(prints: Prints) -> Iterator[tuple[int, str]]:
    """Line of each statement that prints, and all that it prints before another does."""
    for line, group in groupby(prints, lambda one: one[0]):
        yield line, "\n".join(text for _, text in group)


def _lines(prints: Prints, of: set[int] | None = None) -> list[str]:
    texts = [text for line, text in prints if of is None or line in of]
    return [line for text in texts for line in _one_spelling(text).split("\n")]


def _one_spelling(text: str) -> str:
    """``text``, with the quotes of HTML escaped in Flask's way."""
    return text.replace("&#x27;", "&#39;").replace("&quot;", "&#34;")


def _other_rows(one: OnAwkwardRows, other: OnAwkwardRows) -> str:
    """Where the rows themselves are others."""
    names = same_tables(set(one.rows), set(other.rows))
    theirs = {names.get(table, table): rows for table, rows in other.rows.items()}
    lines = []
    for table in sorted(one.rows.keys() | theirs.keys()):
        mine, others = one.rows.get(table, []), theirs.get(table, [])
        if len(mine) != len(others):
            lines.append(
                f"\n  table {table}: {len(mine)} awkward rows in Flask's, {len(others)} in Django's"
            )
            continue
        columns = {
            column: (row[column], its[column])
            for row, its in zip(mine, others, strict=True)
            for column in row.keys() & its.keys()
            if row[column] != its[column]
        }
        for column, values in sorted(columns.items()):
            lines.append(f"\n  table {table}, column {column}: {values[0]!r} and {values[1]!r}")
    return "".join(lines)


def _stops(topic: Topic, *runs: OnAwkwardRows) -> str:
    return "".join(
        f"\n  {side.name}: {run.error.file}:{run.error.line}: {run.error.type}: "
        + run.error.message.split("\n")[0]
        for side, run in zip(topic.sides, runs, strict=True)
        if run.error
    )


def _refusal(topic: Topic, what: str) -> Refusal:
    return Refusal(
        topic.folder / "topic.toml",
        what,
        "Their own data hides it: mend the side that is wrong, or say why the job does not allow "
        "such rows: awkward = { en = …, zh = … }.",
    )
