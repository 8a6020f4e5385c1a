"""One small change to one file: what it replaces, and how it is told in one line."""

import ast
from dataclasses import dataclass

from sidebyside.content.sources import Side, SourceFile


@dataclass(frozen=True)
class Change:
    """``start`` to ``end`` of a text become ``new``; ``kind`` says what was done, in a word."""

    kind: str
    start: int
    end: int
    new: str


@dataclass(frozen=True)
class Mutant:
    """A side with one change in one of its files."""

    side: Side
    file: SourceFile
    change: Change

    @property
    def text(self) -> str:
        """The whole file, changed."""
        raw, change = self.file.raw, self.change
        return raw[: change.start] + change.new + raw[change.end :]

    @property
    def compiles(self) -> bool:
        """Whether the file is still one that Python reads: a few changes break it."""
        try:
            return not self.file.name.endswith(".py") or bool(ast.parse(self.text))
        except SyntaxError:
            return False

    @property
    def line(self) -> int:
        """The number of the first line that is changed."""
        return self.file.raw.count("\n", 0, self.change.start) + 1

    @property
    def before(self) -> str:
        """The changed lines as they are, as one line."""
        return " ".join(self.file.raw[slice(*self._lines)].split())

    @property
    def after(self) -> str:
        """The same lines as they become; empty if they are dropped."""
        start, end = self._lines
        raw, change = self.file.raw, self.change
        return " ".join((raw[start : change.start] + change.new + raw[change.end : end]).split())

    @property
    def _lines(self) -> tuple[int, int]:
        """Where the first of the changed lines starts, and the last one ends."""
        raw, change = self.file.raw, self.change
        last = max(change.start, change.end - 1)
        start = raw.rfind("\n", 0, change.start) + 1
        end = raw.find("\n", last)
        return start, len(raw) if end < 0 else end
