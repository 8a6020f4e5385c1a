"""In what the queries of both sides differ, kind by kind, over all pairs."""

from collections.abc import Iterable
from dataclasses import dataclass

from sidebyside.content.record import Queries, Query
from sidebyside.content.topics import Topic


@dataclass(frozen=True)
class UnlikeQueries:
    """One kind of difference, and what the last check saw of it."""

    kind: str
    """Its name in words.unlike."""
    queries: int
    shortest: Query
    topics: tuple[Topic, ...]


def unlike_queries(asked: Iterable[tuple[Topic, Queries]]) -> list[UnlikeQueries]:
    """Every kind that a pair shows, the most frequent one first."""
    found: dict[str, list[tuple[Topic, Query]]] = {}
    for topic, queries in asked:
        for query in (query for step in queries.steps for query in step.queries):
            for kind in query.differs:
                found.setdefault(kind, []).append((topic, query))
    shown = [
        UnlikeQueries(
            kind,
            sum(query.times for _, query in ones),
            min((query for _, query in ones), key=_length),
            tuple({topic.id: topic for topic, _ in ones}.values()),
        )
        for kind, ones in found.items()
    ]
    return sorted(shown, key=lambda one: (-one.queries, one.kind))


def _length(query: Query) -> tuple[int, str]:
    told = (query.flask or "") + (query.django or "")
    return len(told), told
