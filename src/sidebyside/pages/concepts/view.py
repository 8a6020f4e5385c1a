"""The concept index as HTML: one table, complete without the page's script."""

from collections.abc import Iterable

from sidebyside.content.concepts import IndexRow
from sidebyside.pages.links import pair_href
from sidebyside.pages.templates import template

TEXTS: dict[str, dict[str, str]] = {
    "en": {
        "find": "Find",
        "hint": "a word or a piece of code of either side",
        "caption": "What it is called, in Flask and in Django",
        "concept": "Concept",
    },
    "zh": {
        "find": "查找",
        "hint": "任意一边的代码，或一个词",
        "caption": "同一件事在 Flask 和 Django 里的写法",
        "concept": "概念",
    },
}


def render_concepts(rows: Iterable[IndexRow], language: str) -> str:
    """The table of ``rows``; each leads to its pair, where the script marks both places."""
    return template("concepts/concepts.html.jinja").render(
        rows=rows, language=language, href=pair_href, text=TEXTS[language]
    )
