"""The tables of a fence's HTML as Markdown: what they say is written in one place only."""

import re
from html.parser import HTMLParser

_ROW = "| {} |"


def markdown_tables(html: str) -> str:
    """Every table in ``html`` as Markdown, below its caption; code and links stay what they are.

    The page that it is for stands in a folder: links within the site, ``site:4-models/7-filter/``,
    lead from there to Markdown.
    """
    reader = _Reader()
    reader.feed(html)
    return "\n\n".join(reader.blocks)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self._lines: list[str] = []
        self._cells: list[str] = []
        self._text: str | None = None
        self._target = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("caption", "th", "td"):
            self._text = ""
        elif tag == "a":
            self._target = dict(attrs).get("href") or ""
            self._add("[")
        else:
            self._add({"code": "`", "p": " "}.get(tag, ""))

    def handle_data(self, data: str) -> None:
        self._add(data.replace("|", r"\|"))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("caption", "th", "td"):
            said = re.sub(r"\s+", " ", self._text or "").strip()
            self._text = None
            if tag == "caption":
                self.blocks.append(said)
            else:
                self._cells.append(said)
        elif tag == "tr":
            self._lines.append(_ROW.format(" | ".join(self._cells)))
            if len(self._lines) == 1:
                self._lines.append(_ROW.format(" | ".join("---" for _ in self._cells)))
            self._cells = []
        elif tag == "table":
            self.blocks.append("\n".join(self._lines))
            self._lines = []
        elif tag == "a":
            target = re.sub("^site:(.*)/$", r"../\1.md", self._target)
            self._add(f"]({target})")
        elif tag == "code":
            self._add("`")

    def _add(self, text: str) -> None:
        if self._text is not None:
            self._text += text
