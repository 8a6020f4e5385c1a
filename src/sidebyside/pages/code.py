"""Source files as HTML, a line at a time: set in ink, with the places that correspond marked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from markupsafe import Markup, escape
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Number, Operator, String, _TokenType
from pygments.util import ClassNotFound

from sidebyside.content.sources import SourceFile

_KEEP = {"stripnl": False, "ensurenl": False}

# Colour is for the places: a keyword is bold, the rest of these are grey (web/src/pair/code.css).
# Everything else is plain text without an element of its own.
_CLASSES = {
    Comment.Preproc: "k",  # the tags of templates
    Comment: "c",
    Keyword: "k",
    Operator.Word: "k",
    Number: "m",
    String: "s",
}


@dataclass(frozen=True)
class Mark:
    """A stretch of a file's text that has a counterpart on the other side."""

    number: int
    """Which of the topic's concepts it is, from 1."""
    start: int
    end: int


def code_lines(file: SourceFile, marks: Sequence[Mark] = ()) -> tuple[Markup, ...]:
    """The lines of ``file`` as HTML, each with its newline: ``from <span class="k">…``.

    ``marks`` become ``<mark class="place" data-c="1">``. The text of all lines is ``file.text``.
    """
    return _lines(file.kind, file.text, tuple(marks))


def shown_lines(file: SourceFile) -> tuple[int, int]:
    """The lines to show first (end exclusive): the focus, or all below the script metadata."""
    lines = file.text.splitlines()
    first, end = file.focus or (_metadata_end(lines), len(lines))
    while first < end and not lines[first].strip():
        first += 1
    while first < end and not lines[end - 1].strip():
        end -= 1
    return first, end


def _metadata_end(lines: list[str]) -> int:
    """The line below the PEP 723 block, if the file starts with one."""
    return lines.index("# ///") + 1 if lines[:1] == ["# /// script"] and "# ///" in lines else 0


@dataclass(frozen=True)
class _Piece:
    """Text of one line with one class and within the same marks."""

    css: str
    marks: tuple[Mark, ...]
    text: str


@lru_cache(maxsize=4096)
def _lines(kind: str, text: str, marks: tuple[Mark, ...]) -> tuple[Markup, ...]:
    """Kept, because every topic is in both languages."""
    lines: list[list[_Piece]] = [[]]
    for piece in _pieces(kind, text, marks):
        lines[-1].append(piece)
        if piece.text.endswith("\n"):
            lines.append([])
    return tuple(_html(line) for line in lines if line)


def _pieces(kind: str, text: str, marks: tuple[Mark, ...]) -> Iterator[_Piece]:
    """``text`` cut where its class, its marks or its line change."""
    cuts = {edge for mark in marks for edge in (mark.start, mark.end)}
    at = 0
    for css, run in _runs(kind, text):
        end = at + len(run)
        breaks = (at + i + 1 for i, character in enumerate(run) if character == "\n")
        edges = sorted({at, end, *breaks, *(cut for cut in cuts if at < cut < end)})
        for start, stop in zip(edges, edges[1:], strict=False):
            around = [mark for mark in marks if mark.start <= start and stop <= mark.end]
            around.sort(key=lambda mark: (mark.start, -mark.end))
            yield _Piece(css, tuple(around), text[start:stop])
        at = end


def _runs(kind: str, text: str) -> Iterator[tuple[str, str]]:
    """The tokens of ``text`` by class; neighbours of the same class are one, and so are those
    with only a blank between them: ``{% if``, ``is not``."""
    tokens = _lexer(kind).get_tokens(text)
    classed = [(_class(token), value) for token, value in tokens if value]
    for at, (_, value) in enumerate(classed[1:-1], 1):
        before, after = classed[at - 1][0], classed[at + 1][0]
        if value.isspace() and "\n" not in value and before == after:
            classed[at] = (before, value)
    for css, run in groupby(classed, lambda token: token[0]):
        yield css, "".join(value for _, value in run)


@cache
def _class(kind: _TokenType) -> str:
    return next((css for parent, css in _CLASSES.items() if kind[: len(parent)] == parent), "")


def _html(line: list[_Piece]) -> Markup:
    html: list[str] = []
    within: tuple[Mark, ...] = ()
    for piece in line:
        kept = sum(1 for a, b in zip(within, piece.marks, strict=False) if a == b)
        html += ["</mark>"] * (len(within) - kept)
        html += [f'<mark class="place" data-c="{mark.number}">' for mark in piece.marks[kept:]]
        text = str(escape(piece.text))
        html.append(f'<span class="{piece.css}">{text}</span>' if piece.css else text)
        within = piece.marks
    html += ["</mark>"] * len(within)
    return Markup("".join(html))


@cache
def _lexer(kind: str) -> Lexer:
    """The lexer of a kind of file; finding one takes as long as running it."""
    name = "html+jinja" if kind in ("html", "jinja", "j2") else kind
    try:
        return get_lexer_by_name(name, **_KEEP)
    except ClassNotFound:
        return get_lexer_by_name("text", **_KEEP)
