"""A file in up to three parts: the set-up above its focus, the focus, and what follows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from markupsafe import Markup

from sidebyside.content.sources import SourceFile
from sidebyside.pages.code import Mark, code_lines, shown_lines

_FEWEST = 2
"""Fewer lines are not folded: the line that says how many there are would save nothing."""


@dataclass(frozen=True)
class Line:
    """One line of a file."""

    number: int
    html: Markup
    unseen: bool = False
    """Whether it is part of the file and not shown: it records output, which has rows of its own,
    or is blank and at the file's end."""


@dataclass(frozen=True)
class Part:
    """Lines that are shown together, or folded away together."""

    lines: tuple[Line, ...]

    @property
    def written(self) -> Iterator[Line]:
        """The lines; those that are unseen in a row are one, which needs one element."""
        for unseen, run in groupby(self.lines, lambda line: line.unseen):
            if unseen:
                first, *more = run
                yield replace(first, html=Markup("").join([first.html, *(m.html for m in more)]))
            else:
                yield from run

    @property
    def size(self) -> int:
        """The number of lines to see, without blank ones at either end."""
        seen = [line for line in self.lines if not line.unseen]
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
    above, focus, below = lines[:first], lines[first:end], lines[end:]
    if Part(above).size < _FEWEST:
        above, focus = (), _unfolded(above) + focus
    if Part(below).size < _FEWEST:
        focus, below = focus + _unfolded(below), ()
    return Parts(Part(above) if above else None, Part(focus), Part(below) if below else None)


def _unfolded(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """``lines`` as they stand beside the focus: not at all if they are blank."""
    return lines if Part(lines).size else tuple(replace(line, unseen=True) for line in lines)
