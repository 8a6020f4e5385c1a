"""The lead of a page: what stands under its heading, before everything else."""

import re
from pathlib import Path

from markdown_it import MarkdownIt

from sidebyside.refusal import Refusal

MOST_SENTENCES = 2
_ENDS = re.compile(r"[。！？]|[.!?](?=[)”\"]*(?:\s|$))")


def check_leads(docs: Path) -> None:
    """Raise Refusal for the first page below ``docs`` whose lead has too many sentences.

    A reader wants the code: what goes beyond the difference itself stands below it.
    """
    for page in sorted(docs.rglob("*.md")):
        text, line = _lead(page.read_text("utf-8"))
        sentences = len(_ENDS.findall(text))
        if sentences > MOST_SENTENCES:
            raise Refusal(
                page,
                f"its lead has {sentences} sentences, at most {MOST_SENTENCES} are read",
                "Say what differs; the rest belongs under Same, Different or Traps.",
                line,
            )


def _lead(text: str) -> tuple[str, int]:
    """The first paragraph after the heading without its code, and its line; empty if none."""
    tokens = MarkdownIt().parse(text)
    at = next((at for at, token in enumerate(tokens) if token.tag == "h1"), len(tokens))
    if len(tokens) < at + 5 or tokens[at + 3].type != "paragraph_open":
        return "", 0
    inline = tokens[at + 4]
    words = (
        {"text": part.content, "softbreak": " "}.get(part.type, "")
        for part in inline.children or []
    )
    return "".join(words), (inline.map or [0])[0] + 1
