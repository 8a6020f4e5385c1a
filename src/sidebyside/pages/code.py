"""Source files as HTML: highlighted, with the part that is not in focus marked."""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import PurePath

from markupsafe import Markup
from pygments import highlight
from pygments.filter import Filter
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Name, Text, Whitespace, _TokenType
from pygments.util import ClassNotFound

from sidebyside.content.topics import SourceFile

_KEEP = {"stripnl": False, "ensurenl": False}
_FORMATTER = HtmlFormatter(nowrap=True)


def code_html(file: SourceFile) -> Markup:
    """``file`` highlighted; lines outside its focus are in ``<span class="rest">``.

    The text of the result is exactly ``file.text``.
    """
    lines = _highlighted(file.name, file.text)
    first, end = shown_lines(file)
    return Markup(_rest(lines[:first]) + "".join(lines[first:end]) + _rest(lines[end:]))


def shown_lines(file: SourceFile) -> tuple[int, int]:
    """The lines to show first (end exclusive): the focus, or all below the script metadata."""
    lines = file.text.splitlines()
    first, end = file.focus or (_metadata_end(lines), len(lines))
    while first < end and not lines[first].strip():
        first += 1
    while first < end and not lines[end - 1].strip():
        end -= 1
    return first, end


def _rest(lines: tuple[str, ...]) -> str:
    return f'<span class="rest">{"".join(lines)}</span>' if lines else ""


def _metadata_end(lines: list[str]) -> int:
    """The line below the PEP 723 block, if the file starts with one."""
    return lines.index("# ///") + 1 if lines[:1] == ["# /// script"] and "# ///" in lines else 0


@lru_cache(maxsize=4096)
def _highlighted(name: str, text: str) -> tuple[str, ...]:
    """One HTML string per line; kept, because every topic is in both languages."""
    html = highlight(text, _lexer(PurePath(name).suffix), _FORMATTER)
    if not text.endswith("\n"):
        html = html.removesuffix("\n")
    return tuple(html.splitlines(keepends=True))


@cache
def _lexer(suffix: str) -> Lexer:
    """The lexer of a kind of file; finding one takes as long as running it."""
    lexer = _known_lexer(suffix)
    lexer.add_filter(_Uncoloured())
    return lexer


def _known_lexer(suffix: str) -> Lexer:
    name = "html+jinja" if suffix in (".html", ".jinja", ".j2") else suffix.removeprefix(".")
    try:
        return get_lexer_by_name(name, **_KEEP)
    except ClassNotFound:
        return get_lexer_by_name("text", **_KEEP)


class _Uncoloured(Filter):
    """Leave out the elements around names and spaces.

    Every other token is one of them, and they are shown in the colour of text anyway.
    """

    def filter(
        self, lexer: Lexer | None, stream: Iterable[tuple[_TokenType, str]]
    ) -> Iterator[tuple[_TokenType, str]]:
        for kind, text in stream:
            yield (Text if kind in (Name, Whitespace) else kind), text
