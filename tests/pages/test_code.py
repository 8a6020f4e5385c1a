from html.parser import HTMLParser
from pathlib import Path

import pytest

from sidebyside.content.topics import SourceFile
from sidebyside.pages.code import code_html, shown_lines

METADATA = "# /// script\n# dependencies = []\n# ///\n"
FOCUSED = f"""{METADATA}
import sys


# --8<-- [start:focus]

def run():
    return '''<b>
& "'''

# --8<-- [end:focus]
print(run())
"""


class Texts(HTMLParser):
    """The text of HTML, all of it and what stands outside of the rest."""

    def __init__(self, html: str):
        super().__init__()
        self.all, self.focus = "", ""
        self._open: list[str | None] = []
        self.feed(str(html))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.append(dict(attrs).get("class"))

    def handle_endtag(self, tag: str) -> None:
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self.all += data
        if "rest" not in self._open:
            self.focus += data


def source(text: str, name: str = "app.py") -> SourceFile:
    return SourceFile(name, Path(name), text)


@pytest.mark.parametrize(
    "file",
    [
        source(FOCUSED),
        source(METADATA + "\nprint(1)\n"),
        source("\n\nno newline at the end"),
        source(""),
        source("<p>{% for a in b %}{{ a|e }}{% endfor %}</p>\n", "page.html"),
        source("a: [1]\n", "compose.yml"),
        source("nothing known\n", "LICENSE"),
    ],
)
def test_the_text_is_the_whole_file(file: SourceFile) -> None:
    assert Texts(code_html(file)).all == file.text


def test_the_focus_is_shown_without_the_blank_lines_around_it() -> None:
    assert Texts(code_html(source(FOCUSED))).focus == "def run():\n    return '''<b>\n& \"'''\n"


def test_without_a_focus_everything_below_the_metadata_is_shown() -> None:
    assert Texts(code_html(source(METADATA + "\nprint(1)\n"))).focus == "print(1)\n"
    assert shown_lines(source("print(1)\nprint(2)\n")) == (0, 2)


def test_python_is_highlighted_and_so_are_templates() -> None:
    assert '<span class="k">def</span>' in code_html(source(FOCUSED))
    assert '<span class="cp">{%</span>' in code_html(source("{% if a %}", "a.html"))
