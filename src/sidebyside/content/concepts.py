"""The concept index: every correspondence that a topic names, once."""

from collections.abc import Iterable
from dataclasses import dataclass

from sidebyside.content.topics import Concept, Topic


@dataclass(frozen=True)
class IndexRow:
    """One correspondence, and the pair to see it in."""

    concept: Concept
    topic: Topic
    nth: int
    """Which of the topic's concepts it is, from 1."""


def index_rows(topics: Iterable[Topic]) -> list[IndexRow]:
    """The concepts of ``topics`` in reading order; one that comes again, by its name or by what
    both sides write, is left out, and so are those of large projects, which put together what
    other topics are about."""
    rows: list[IndexRow] = []
    seen: set[str | tuple[str, str]] = set()
    for topic in topics:
        if topic.settings.only_files:
            continue
        for nth, concept in enumerate(topic.settings.concepts, 1):
            known: set[str | tuple[str, str]] = {concept.name.en, (concept.flask, concept.django)}
            if not known & seen:
                rows.append(IndexRow(concept, topic, nth))
            seen |= known
    return rows
