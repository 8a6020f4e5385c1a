"""The chooser as HTML: the full table of needs, which the page's script narrows and counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sidebyside.content.libraries import MEASURED, Framework, Measured, MeasuredPackage
from sidebyside.content.needs import CHOOSER, Chooser, Solution, check_shown
from sidebyside.content.sources import SIDES, SideName
from sidebyside.content.topics import Topic
from sidebyside.pages.names import NAMES
from sidebyside.pages.templates import template
from sidebyside.pages.words import words

MB = 1_000_000
SENTENCES = (
    "none",
    "first_box",
    "both_box",
    "first_distributions",
    "both_distributions",
    "first_bytes",
    "both_bytes",
)
"""That nothing is ticked; for each order that one side comes first, and that both do."""

Installs = dict[str, int]
"""Distributions with their bytes."""


@dataclass(frozen=True)
class Cell:
    """How one side meets one need, with what was measured."""

    solution: Solution
    packages: dict[str, MeasuredPackage]
    topics: list[Topic]

    @cached_property
    def installs(self) -> Installs:
        """What it adds to the framework's own distributions."""
        return _together(package.installs for package in self.packages.values())


@dataclass(frozen=True)
class Column:
    """One side: how it meets each need, and what that comes to before any need is ticked."""

    side: SideName
    framework: Framework
    cells: list[Cell]

    @property
    def name(self) -> str:
        return NAMES[self.side]

    @property
    def series(self) -> str:
        """``Flask 3.1``"""
        return f"{self.name} {self.framework.series}"

    @property
    def version(self) -> str:
        """``Flask 3.1.3``"""
        return f"{self.name} {self.framework.version}"

    @property
    def met(self) -> int:
        """How many needs it meets in the box."""
        return sum(not cell.packages for cell in self.cells)

    @cached_property
    def installs(self) -> Installs:
        """The framework's distributions and those that its cells add; shared ones count once."""
        return _together([self.framework.installs, *(cell.installs for cell in self.cells)])


def render_chooser(
    chooser: Chooser,
    topics: Iterable[Topic],
    measured: Measured,
    language: str,
    path: Path = MEASURED,
    source: Path = CHOOSER,
) -> str:
    """The chooser, which was read from ``source``.

    Raises Refusal for a package not ``measured`` in ``path``, and for a pair that does not show
    what it is to be read for.
    """
    known = {topic.id: topic for topic in topics}
    check_shown(chooser, known, source)
    columns = []
    for side in SIDES:
        cells = []
        for need in chooser.needs:
            solution = need.side(side)
            packages = {name: measured.package(side, name, path) for name in solution.packages}
            cells.append(Cell(solution, packages, [known[topic] for topic in solution.topics]))
        columns.append(Column(side, measured.framework(side), cells))
    return template("chooser/chooser.html.jinja").render(
        needs=chooser.needs,
        columns=columns,
        sentences={key: words(language).chooser[key] for key in SENTENCES},
        measured=measured,
        megabytes=_megabytes,
        size=_size,
        language=language,
        words=words(language),
    )


def _together(installs: Iterable[Installs]) -> Installs:
    return {name: size for one in installs for name, size in one.items()}


def _megabytes(installs: Installs) -> str:
    return f"{sum(installs.values()) / MB:.1f}"


def _size(installs: Installs) -> str:
    count = sum(installs.values())
    return f"{_megabytes(installs)} MB" if count >= MB / 10 else f"{count / 1000:.0f} kB"
