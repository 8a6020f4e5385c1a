"""What both sides print, row by row: each line with what caused it, next to its counterpart."""

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from sidebyside.content.outputs import Recorded, recorded_blocks
from sidebyside.content.sources import SourceFile
from sidebyside.pages.code import Mark


@dataclass(frozen=True)
class Printed:
    """One line that a side prints."""

    text: str
    cause: str | None
    """The source of what was printed; none if it is that of the line above."""
    place: int | None
    """The number of the place that stands in the cause."""


def printed_lines(file: SourceFile, marks: Sequence[Mark]) -> list[Printed]:
    """What ``file`` (app.py) is recorded to print, in the order of its prints."""
    source = _Source(file.text)
    found = []
    for call, blocks in groupby(recorded_blocks(file.text), source.print_above):
        output = [text for block in blocks for text in block.output]
        for text, cause in zip(output, source.causes(call, len(output)), strict=True):
            found.append(_printed(source, text, cause, marks))
    return found


def align(
    flask: Sequence[Printed], django: Sequence[Printed]
) -> list[tuple[Printed | None, Printed | None]]:
    """The lines of both sides in pairs; a line that one side lacks has None beside it.

    As many lines on both sides correspond as they come; else the equal ones among them do.
    """
    if len(flask) == len(django):
        return list(zip(flask, django, strict=True))
    texts = [line.text for line in flask], [line.text for line in django]
    rows: list[tuple[Printed | None, Printed | None]] = []
    for _, i, i_end, j, j_end in SequenceMatcher(None, *texts, autojunk=False).get_opcodes():
        for n in range(max(i_end - i, j_end - j)):
            one = flask[i + n] if i + n < i_end else None
            other = django[j + n] if j + n < j_end else None
            rows.append((one, other))
    return rows


Span = tuple[int, int]
"""A stretch of the source: start and end (exclusive)."""


class _Source:
    """A program, and where its prints are."""

    def __init__(self, text: str):
        self.text = text
        self._tree = ast.parse(text)
        starts = [0]
        for line in text.splitlines(keepends=True):
            starts.append(starts[-1] + len(line))
        self._starts = starts
        self._lines = text.splitlines()
        self._loops = {
            id(statement.value): loop
            for loop in ast.walk(self._tree)
            if isinstance(loop, ast.For)
            for statement in loop.body
            if isinstance(statement, ast.Expr)
        }
        calls = (node for node in ast.walk(self._tree) if isinstance(node, ast.Call))
        self._prints = sorted(filter(_is_print, calls), key=_end)

    def print_above(self, recorded: Recorded) -> ast.Call | None:
        """The print that ``recorded`` belongs to: the last one to end above it."""
        above = [call for call in self._prints if _end(call) < recorded.first]
        return above[-1] if above else None

    def causes(self, call: ast.Call | None, lines: int) -> Iterator[Span | None]:
        """The cause of each of the ``lines`` that ``call`` printed.

        In a loop over values that are written out, one line for each, it is the value; else it is
        what is printed, named once for all lines.
        """
        if call is None:
            yield from [None] * lines
            return
        values = self._values(self._loops.get(id(call)))
        if len(values) == lines:
            yield from (self._span(value, value) for value in values)
            return
        printed = [*call.args, *(keyword.value for keyword in call.keywords)]
        yield self._span(printed[0], printed[-1]) if printed else self._span(call, call)
        yield from [None] * (lines - 1)

    def _values(self, loop: ast.For | None) -> list[ast.expr]:
        """The elements that ``loop`` goes over, if they are written there or have a name."""
        values = loop and loop.iter
        if isinstance(values, ast.Name):
            values = self._assigned(values)
        return values.elts if isinstance(values, ast.List | ast.Tuple) else []

    def _assigned(self, name: ast.Name) -> ast.expr | None:
        """What stands behind ``name``: the last value above it that was given the name."""
        values = [
            node.value
            for node in ast.walk(self._tree)
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and node.targets[0].id == name.id
            and node.lineno < name.lineno
        ]
        return max(values, key=lambda value: value.lineno, default=None)

    def _span(self, first: ast.expr, last: ast.expr) -> Span:
        return (
            self._offset(first.lineno, first.col_offset),
            self._offset(last.end_lineno or last.lineno, last.end_col_offset or 0),
        )

    def _offset(self, line: int, byte: int) -> int:
        """``ast`` counts columns in bytes."""
        before = self._lines[line - 1].encode()[:byte].decode()
        return self._starts[line - 1] + len(before)


def _printed(source: _Source, text: str, span: Span | None, marks: Sequence[Mark]) -> Printed:
    if span is None:
        return Printed(text, None, None)
    start, end = span
    inside = (mark.number for mark in marks if start <= mark.start and mark.end <= end)
    return Printed(text, _one_line(source.text[start:end]), next(inside, None))


def _one_line(code: str) -> str:
    """``code`` on one line, without the spaces and commas that breaking it brought."""
    joined = " ".join(line.strip() for line in code.splitlines())
    return re.sub(r"(?<=[(\[{]) |,? (?=[)\]}])", "", joined) if "\n" in code else joined


def _is_print(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == "print"


def _end(call: ast.Call) -> int:
    return call.end_lineno or call.lineno
