"""How long the bars of a chart are."""

from collections.abc import Mapping
from dataclasses import dataclass

from sidebyside.content.facts import Figure
from sidebyside.content.sources import SIDES, SideName


@dataclass(frozen=True)
class Bar:
    """One side's bar, and the line over it from the lowest sample to the highest.

    All lengths are percentages of the room that the chart has for its bars.
    """

    side: SideName
    median: float
    lowest: float
    highest: float

    @property
    def spread(self) -> float:
        """From the lowest to the highest sample; 0 where there is only one."""
        return round(self.highest - self.lowest, 2)


def lay_out(figures: Mapping[str, Figure]) -> dict[str, tuple[Bar, ...]]:
    """The bars of both sides by row; the highest sample of all rows takes the whole room."""
    highest = max(max(figure.samples(side)) for figure in figures.values() for side in SIDES)
    scale = 100 / highest if highest else 0
    return {
        row: tuple(_bar(figure, side, scale) for side in SIDES) for row, figure in figures.items()
    }


def _bar(figure: Figure, side: SideName, scale: float) -> Bar:
    samples = figure.samples(side)
    lengths = figure.median(side), min(samples), max(samples)
    # two decimals are finer than a screen's pixels, and short on the page
    return Bar(side, *(round(length * scale, 2) for length in lengths))
