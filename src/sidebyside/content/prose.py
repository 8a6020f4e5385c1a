"""The text of the pages: a short lead under the heading, and a name for each column of a table."""

import re
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from sidebyside.refusal import Refusal

MOST_SENTENCES = 2
_ENDS = re.compile(r"[。！？]|[.!?](?=[)”\"]*(?:\s|$))")


def check_prose(docs: Path) -> None:
    """Raise Refusal for the first page below ``docs`` whose lead has too many sentences, or that
    has a table with a nameless column."""
    for page in sorted(docs.rglob("*.md")):
        tokens = MarkdownIt().enable("table").parse(page.read_text("utf-8"))
        _check_lead(page, tokens)
        _check_tables(page, tokens)


def _check_lead(page: Path, tokens: list[Token]) -> None:
    """A reader wants the code: what goes beyond the difference itself stands below it."""
    at = next((at for at, token in enumerate(tokens) if token.tag == "h1"), len(tokens))
    if len(tokens) < at + 5 or tokens[at + 3].type != "paragraph_open":
        return
    inline = tokens[at + 4]
    sentences = len(_ENDS.findall(_without_code(inline)))
    if sentences > MOST_SENTENCES:
        raise Refusal(
            page,
            f"its lead has {sentences} sentences, at most {MOST_SENTENCES} are read",
            "Say what differs; the rest belongs under Same, Different or Traps.",
            _line(inline),
        )


def _check_tables(page: Path, tokens: list[Token]) -> None:
    """A screen reader says the name of a cell's column before the cell."""
    for opening, inline in zip(tokens, tokens[1:], strict=False):
        if opening.type == "th_open" and not inline.content:
            raise Refusal(
                page,
                "a column of this table has no name",
                "Write one into the first row, also above the names of the rows.",
                _line(inline),
            )


def _without_code(inline: Token) -> str:
    parts = inline.children or []
    return "".join({"text": part.content, "softbreak": " "}.get(part.type, "") for part in parts)


def _line(inline: Token) -> int:
    return (inline.map or [0])[0] + 1
