"""A file in up to three parts: the set-up above its focus, the focus, and what follows."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from sidebyside.content.topics import SourceFile
from sidebyside.pages.code import Mark, code_lines, shown_lines

_FEWEST = 2
"""Fewer lines are not folded: the line that says how many there are would save nothing."""


@dataclass(frozen=True)
class Line:
    """One line of a file."""

    number: int
    html: Markup
    is_recorded: bool
    """Whether it records output, which is shown below the code instead."""


@dataclass(frozen=True)
class Part:
    """Lines that are shown together, or folded away together."""

    lines: tuple[Line, ...]

    @property
    def size(self) -> int:
        """The number of lines to see, without blank ones at either end."""
        seen = [line for line in self.lines if not line.is_recorded]
        filled = [i for i, line in enumerate(seen) if line.html.strip()]
        return filled[-1] - filled[0] + 1 if filled else 0


@dataclass(frozen=True)
class Parts:
    """A file as it is shown: ``focus`` at once, ``above`` and ``below`` in folds if they are."""

    above: Part | None
    focus: Part
    below: Part | None


def parts_of(file: SourceFile, marks: Sequence[Mark], recorded: set[int]) -> Parts:
    """``file`` cut into its parts; ``recorded`` are the numbers of lines that record output."""
    lines = tuple(
        Line(number, html, number in recorded)
        for number, html in enumerate(code_lines(file, marks), 1)
    )
    first, end = shown_lines(file)
    if Part(lines[:first]).size < _FEWEST:
        first = 0
    if Part(lines[end:]).size < _FEWEST:
        end = len(lines)
    above, below = Part(lines[:first]), Part(lines[end:])
    return Parts(above if first else None, Part(lines[first:end]), below if below.lines else None)
