"""What both sides ask of their databases, as the check recorded it, step by step."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from sidebyside.content.record import Queries, Query, Step, Verdict
from sidebyside.pages.pair.rows import Printed
from sidebyside.pages.words import Words

MOST = 16
"""More queries than anybody compares are only counted, unless they differ."""
FEW = 6
"""So many are open below the pair; more are folded."""
_LONGEST = 600
"""Characters of a statement that are shown."""
_REASONS = 3
"""So many kinds of difference are named in one sentence, the most frequent ones."""


@dataclass(frozen=True)
class QueryView:
    """A statement of each side, and what the check thinks of the two."""

    flask: str | None
    django: str | None
    lines: tuple[int | None, int | None]
    verdict: Verdict
    said: str
    times: int


@dataclass(frozen=True)
class StepView:
    """What is asked for some printed lines: what is printed there, on each side."""

    place: int | None
    causes: tuple[str, str]
    queries: tuple[QueryView, ...]


@dataclass(frozen=True)
class QueriesView:
    """All that is asked."""

    numbers: str
    """``11 queries each``"""
    summary: str
    """``the same SQL but for spelling in 5 of 6 steps · 1 differs: another join``"""
    steps: tuple[StepView, ...]
    left: int
    """How many queries more there are than are shown."""
    spelling: str
    """What counted as spelling here."""
    few: bool
    """Whether they are shown at once."""


def view_queries(
    queries: Queries, flask: Sequence[Printed], django: Sequence[Printed], text: Words
) -> QueriesView | None:
    """What to show of ``queries`` beside what both sides print; None where nothing is asked."""
    if not queries.steps:
        return None
    steps: list[StepView] = []
    places = count()
    for step in queries.steps:
        shown = [q for q in step.queries if next(places) < MOST or q.verdict == "different"]
        if shown:
            steps.append(_step(step, shown, flask, django, text))
    total = sum(len(step.queries) for step in queries.steps)
    rewrites = {name for step in queries.steps for query in step.queries for name in query.rewrites}
    return QueriesView(
        numbers=_numbers(queries, text),
        summary=_summary(queries.steps, text),
        steps=tuple(steps),
        left=total - sum(len(step.queries) for step in steps),
        spelling=_list((said for name, said in text.rewrites.items() if name in rewrites), text),
        few=total <= FEW,
    )


def _step(
    step: Step,
    shown: Sequence[Query],
    flask: Sequence[Printed],
    django: Sequence[Printed],
    text: Words,
) -> StepView:
    if step.printed is None:
        return StepView(None, (text.queries["end"], ""), tuple(_query(q, text) for q in shown))
    ends = [_row(side, end) for side, end in zip((flask, django), step.printed, strict=True)]
    place = next((row.place for row in ends if row and row.place), None)
    causes = tuple((row.cause or row.text) if row else "" for row in ends)
    return StepView(place, (causes[0], causes[1]), tuple(_query(query, text) for query in shown))


def _row(printed: Sequence[Printed], end: int) -> Printed | None:
    """The line that ends a step, or the one above it that names what is printed."""
    rows = [row for row in printed if row.text.strip()][:end]
    return next((row for row in reversed(rows) if row.cause), rows[-1] if rows else None)


def _query(query: Query, text: Words) -> QueryView:
    if query.verdict == "different":
        said = _list((text.unlike.get(name, name) for name in query.differs), text)
        if query.same_rows is not None:
            said += " · " + text.queries["same_rows" if query.same_rows else "other_rows"]
    else:
        said = text.queries["same" if query.verdict == "same" else "spelling"]
        if query.same_rows is None:
            said += " · " + text.queries["not_run"]
    return QueryView(
        _cut(query.flask), _cut(query.django), query.lines, query.verdict, said, query.times
    )


def _cut(sql: str | None) -> str | None:
    return sql if sql is None or len(sql) <= _LONGEST else f"{sql[:_LONGEST]}…"


def _numbers(queries: Queries, text: Words) -> str:
    if queries.flask == queries.django:
        return text.queries["one_each" if queries.flask == 1 else "each"].format(
            count=queries.flask
        )
    return text.queries["numbers"].format(flask=queries.flask, django=queries.django)


def _summary(steps: Sequence[Step], text: Words) -> str:
    verdicts = Counter(step.verdict for step in steps)
    different = verdicts["different"]
    alike = len(steps) - different
    found: list[str] = []
    if alike:
        key = (
            _spelled(len(steps), different)
            if verdicts["spelling"]
            else _alike(len(steps), different)
        )
        found.append(text.queries[key].format(alike=alike, steps=len(steps)))
    if different:
        key = "differ" if alike else "differ_one" if len(steps) == 1 else "differ_all"
        sentence = text.queries[key].format(count=different)
        names = Counter(name for step in steps for query in step.queries for name in query.differs)
        named = [text.unlike.get(name, name) for name, _ in names.most_common(_REASONS)]
        found.append(sentence + text.punctuation["gap"] + _list(named, text))
    return " · ".join(found)


def _alike(steps: int, different: int) -> str:
    return "alike" if different else "alike_one" if steps == 1 else "alike_all"


def _spelled(steps: int, different: int) -> str:
    return "spelled" if different else "spelled_one" if steps == 1 else "spelled_all"


def _list(members: Iterable[str], text: Words) -> str:
    return text.punctuation["list"].join(members)
