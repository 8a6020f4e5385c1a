"""The concept index as HTML: one table, complete without the page's script."""

from collections.abc import Iterable

from sidebyside.content.concepts import IndexRow
from sidebyside.pages.templates import template
from sidebyside.pages.words import words


def render_concepts(rows: Iterable[IndexRow], language: str) -> str:
    """The table of ``rows``; each leads to its pair, where the script marks both places."""
    return template("concepts/concepts.html.jinja").render(
        rows=rows, language=language, words=words(language)
    )
