import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from sidebyside.content.sources import SourceFile
from sidebyside.pages.code import Mark, code_lines, shown_lines

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
    """The text of HTML, all of it and that of its marks."""

    def __init__(self, html: str):
        super().__init__()
        self.all = ""
        self.marked: list[str] = []
        self._open: list[str] = []
        self.feed(str(html))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.append(tag)
        if tag == "mark":
            self.marked.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.all += data
        if "mark" in self._open:
            self.marked[-1] += data


def source(text: str, name: str = "app.py") -> SourceFile:
    return SourceFile(name, Path(name), text)


def mark(number: int, text: str, part: str) -> Mark:
    return Mark(number, text.index(part), text.index(part) + len(part))


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
def test_the_text_of_the_lines_is_the_file(file: SourceFile) -> None:
    lines = [Texts(line).all for line in code_lines(file)]
    assert lines == file.text.splitlines(keepends=True)


def test_a_focus_is_shown_without_the_blank_lines_around_it() -> None:
    first, end = shown_lines(source(FOCUSED))
    shown = "".join(Texts(line).all for line in code_lines(source(FOCUSED))[first:end])
    assert shown == "def run():\n    return '''<b>\n& \"'''\n"


def test_without_a_focus_everything_below_the_metadata_is_shown() -> None:
    assert shown_lines(source(METADATA + "\nprint(1)\n")) == (4, 5)
    assert shown_lines(source("print(1)\nprint(2)\n")) == (0, 2)


def test_code_is_set_in_ink_keywords_strings_numbers_and_comments() -> None:
    (line,) = code_lines(source('if not f("a", 1):  # why\n'))
    assert re.findall(r'class="(\w)">(.*?)</span>', line) == [
        ("k", "if not"),
        ("s", "&#34;a&#34;"),
        ("m", "1"),
        ("c", "# why"),
    ]
    assert '<span class="k">{% if</span> a ' in "".join(code_lines(source("{% if a %}", "a.html")))
    assert '<span class="k">FROM</span>' in code_lines(source("FROM python\n", "Dockerfile"))[0]


def test_a_mark_goes_around_the_elements_of_the_code() -> None:
    text = 'a.filter(title="Hello")\n'
    (line,) = code_lines(source(text), [mark(2, text, 'filter(title="Hello")')])
    assert line.startswith('a.<mark class="place" data-c="2">filter(title=<span class="s">')
    assert Texts(line).marked == ['filter(title="Hello")']


def test_a_mark_may_end_within_a_string() -> None:
    text = 'f("one two")\n'
    assert Texts(code_lines(source(text), [mark(1, text, '"one')])[0]).marked == ['"one']


def test_marks_may_be_within_one_another_and_go_on_in_the_next_line() -> None:
    text = "a.b(\n  c)\n"
    marks = [mark(1, text, "a.b(\n  c)"), mark(2, text, "b(")]
    first, second = code_lines(source(text), marks)
    inner = '<mark class="place" data-c="2">b(</mark>'
    assert first == f'<mark class="place" data-c="1">a.{inner}\n</mark>'
    assert second == '<mark class="place" data-c="1">  c)</mark>\n'
