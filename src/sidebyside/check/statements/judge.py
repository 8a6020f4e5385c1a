"""What the record says of a pair's statements: step by step, the same or not, and in what."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby

from sidebyside.check.run.pool import Outcome
from sidebyside.check.statements.asked import Statement, asked_by, tables_of
from sidebyside.check.statements.beside import Pair, beside
from sidebyside.check.statements.names import same_tables, tables_in
from sidebyside.check.statements.normal import Normal, normalise, rewrites_between
from sidebyside.check.statements.rows import Rows
from sidebyside.check.statements.schema import keys_of, read_tables
from sidebyside.check.statements.steps import Span, spans
from sidebyside.check.statements.unlike import unlike
from sidebyside.content.record import Queries, Query, Step, Verdict
from sidebyside.content.structure import Tables
from sidebyside.content.topics import Topic


class _Known:
    """The tables of both sides, and rows in them; each statement is written anew once."""

    def __init__(self, names: dict[str, str], keys: dict[str, frozenset[str]], rows: Rows) -> None:
        self.rows = rows
        self._names, self._keys = names, keys
        self._normals: dict[str, Normal] = {}

    def normal(self, one: Statement) -> Normal:
        if one.sql not in self._normals:
            self._normals[one.sql] = normalise(one.sql, self._names, self._keys)
        return self._normals[one.sql]


def judge_statements(topic: Topic, flask: Outcome, django: Outcome) -> Queries:
    """The statements of both sides, compared; nothing for programs that ask no database."""
    asked = asked_by(flask, topic.flask), asked_by(django, topic.django)
    found = spans(flask, django, asked)
    if not found:
        return Queries()
    statements = [[one.sql for one in side] for side in asked]
    one, other = read_tables(tables_of(flask)), read_tables(tables_of(django))
    names = same_tables(set(one) | tables_in(statements[0]), set(other) | tables_in(statements[1]))
    with Rows(one, other, names, chain(*statements)) as rows:
        known = _Known(names, _keys(one, other, names), rows)
        return Queries(
            sum(len(span.flask) for span in found),
            sum(len(span.django) for span in found),
            [_step(span, known) for span in found],
        )


def _keys(flask: Tables, django: Tables, names: dict[str, str]) -> dict[str, frozenset[str]]:
    """The keys that both sides have of a table, by Flask's names."""
    keys = {names.get(table, table): columns for table, columns in keys_of(django).items()}
    return {
        table: columns & keys.get(table, columns) for table, columns in keys_of(flask).items()
    } | {table: columns for table, columns in keys.items() if table not in flask}


def _step(span: Span, known: _Known) -> Step:
    pairs = list(beside(span.flask, span.django, known.normal))
    rows = (span.end.flask, span.end.django) if span.end else None
    return Step(rows, [_query(pair, known, times) for pair, times in _folded(pairs, known)])


def _query(pair: Pair, known: _Known, times: int) -> Query:
    one, other = pair
    query = Query(
        flask=one.sql if one else None,
        django=other.sql if other else None,
        lines=(one.line if one else None, other.line if other else None),
        verdict="different",
        times=times,
    )
    if one is None or other is None:
        return replace(query, differs=["only-flask" if one else "only-django"])
    mine, theirs = known.normal(one), known.normal(other)
    alike = known.rows.agree((one.sql, mine), (other.sql, theirs))
    differs = unlike(mine, theirs) or (["found"] if alike is False else [])
    if differs:
        return replace(query, differs=differs, same_rows=alike)
    rewrites = rewrites_between(mine, theirs)
    verdict: Verdict = "spelling" if rewrites else "same"
    return replace(query, verdict=verdict, rewrites=rewrites, same_rows=alike)


def _folded(pairs: Sequence[Pair], known: _Known) -> Iterator[tuple[Pair, int]]:
    """``pairs`` without those that only repeat the one above for another value; how often each."""

    def repeated(pair: Pair) -> object:
        normals = [known.normal(one) for one in pair if one]
        lines = [one and one.line for one in pair]
        return lines, [one.shape for one in normals], len({one.sql for one in normals})

    for _, group in groupby(pairs, repeated):
        first, *others = group
        yield first, 1 + len(others)
