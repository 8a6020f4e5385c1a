"""Where the nodes of a syntax tree stand in the text, and how text takes their place."""

import ast
from collections.abc import Sequence
from typing import Any

from sidebyside.check.mutants.change import Change


class Places:
    """The text, and what is where. Python counts columns in bytes of UTF-8, this in letters."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._lines = raw.splitlines(keepends=True)
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line))

    def start(self, node: Any) -> int:
        return self._offset(node.lineno, node.col_offset)

    def end(self, node: Any) -> int:
        return self._offset(node.end_lineno, node.end_col_offset)

    def text(self, node: ast.AST) -> str:
        return self.raw[self.start(node) : self.end(node)]

    def replaced(self, kind: str, node: ast.AST, new: str) -> Change:
        return Change(kind, self.start(node), self.end(node), new)

    def between(self, kind: str, one: ast.AST, other: ast.AST, new: str) -> Change:
        """What stands between two nodes becomes ``new``; parentheses around them stay."""
        start, end = self.end(one), self.start(other)
        found = self.raw[start:end]
        closing, opening = found.count(")"), found.count("(")
        return Change(kind, start, end, ")" * closing + new + "(" * opening)

    def without(self, kind: str, node: ast.AST, among: Sequence[ast.AST]) -> Change:
        """``node`` is dropped, and with it the comma that it has ``among`` the others."""
        place = list(among).index(node)
        if place + 1 < len(among):
            return Change(kind, self.start(node), self.start(among[place + 1]), "")
        if place:
            return Change(kind, self.end(among[place - 1]), self.end(node), "")
        end = self.end(node)
        rest = self.raw[end:]
        comma = len(rest) - len(rest.lstrip()) if rest.lstrip().startswith(",") else -1
        return Change(kind, self.start(node), end + comma + 1, "")

    def whole_lines(self, kind: str, node: Any) -> Change:
        """The lines of ``node`` are dropped."""
        return Change(kind, self._starts[node.lineno - 1], self._starts[node.end_lineno], "")

    def _offset(self, line: int, column: int) -> int:
        before = self._lines[line - 1].encode()[:column].decode()
        return self._starts[line - 1] + len(before)
