"""The differences between the answers as HTML: by theme, each with what shows it."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from sidebyside.content.differences import THEMES, Difference, Differences
from sidebyside.content.record import Compared, Record
from sidebyside.content.topics import Topic
from sidebyside.pages.differences.queries import unlike_queries
from sidebyside.pages.templates import template
from sidebyside.pages.words import words


@dataclass(frozen=True)
class Shown:
    """One entry, and what the last check saw of it."""

    id: str
    entry: Difference
    requests: int
    shortest: str
    topics: tuple[Topic, ...]


def render_differences(
    differences: Differences, topics: Iterable[Topic], record: Record, language: str
) -> str:
    """All entries by theme, with the numbers that ``record`` has of the pairs ``topics``; then in
    what their queries differ."""
    checked = [(topic, one) for topic in topics if (one := record.of(topic))]
    compared = [(topic, one.compared) for topic, one in checked if one.compared.sent]
    shown = [_shown(name, entry, compared) for name, entry in differences.entries.items()]
    themes = {theme: [one for one in shown if one.entry.theme == theme] for theme in THEMES}
    return template("differences/differences.html.jinja").render(
        themes={theme: found for theme, found in themes.items() if found},
        sent=sum(one.sent for _, one in compared),
        status=sum(one.same_status for _, one in compared),
        equal=sum(one.equal for _, one in compared),
        pairs=len(compared),
        threads=sum(one.threads for _, one in compared),
        equal_threads=sum(one.equal_threads for _, one in compared),
        unlike=unlike_queries((topic, one.queries) for topic, one in checked),
        host=lambda url: urlsplit(url).hostname,
        language=language,
        words=words(language),
    )


def _shown(name: str, entry: Difference, compared: list[tuple[Topic, Compared]]) -> Shown:
    found = [(topic, one.differ[name]) for topic, one in compared if name in one.differ]
    lines = [line for _, lines in found for line in lines]
    shortest = min(lines, key=lambda line: (len(line), line), default="")
    return Shown(name, entry, len(lines), shortest, tuple(topic for topic, _ in found))
