"""What the samples of a chart carry, in words: which side is higher where, and by how much."""

from collections.abc import Iterator, Mapping

from sidebyside.content.facts import Figure
from sidebyside.content.sources import SIDES, SideName
from sidebyside.pages.names import NAMES


def sentences(figures: Mapping[str, Figure], more: str, text: Mapping[str, str]) -> Iterator[str]:
    """Where each side is higher, where both are the same, and where the samples do not tell.

    ``figures`` are those of a chart by the label of their row, and ``more`` says which side is the
    higher one there; ``text`` has one language's other words.
    """
    for side, other in (SIDES, SIDES[::-1]):
        higher = [
            f"{label}{_times(figure, side, other, text)}"
            for label, figure in figures.items()
            if figure.apart and figure.median(side) > figure.median(other)
        ]
        if higher:
            yield more.format(side=NAMES[side], rows=text["and"].join(higher))
    same = [label for label, figure in figures.items() if figure.flask == figure.django]
    if same:
        yield text["same"].format(rows=text["and"].join(same))
    unclear = [label for label, figure in figures.items() if not figure.apart and label not in same]
    if unclear:
        yield text["unclear"].format(rows=text["and"].join(unclear))


def format_number(value: float) -> str:
    """Three digits are what the measurement can tell; whole counts stay whole."""
    return f"{value:,.0f}" if value >= 100 or value == int(value) else f"{value:.3g}"


def format_range(samples: list[float]) -> str:
    """``1,000–1,100``; nothing if there is only one sample."""
    if len(samples) == 1:
        return ""
    return f"{format_number(min(samples))}–{format_number(max(samples))}"


def _times(figure: Figure, side: SideName, other: SideName, text: Mapping[str, str]) -> str:
    """How many times as high ``side`` is: by medians, and by the closest and farthest samples."""
    more, less = figure.samples(side), figure.samples(other)
    if not min(less):
        return text["to_none"].format(count=format_number(figure.median(side)))
    middle = figure.median(side) / figure.median(other)
    low, high = f"{min(more) / max(less):.1f}", f"{max(more) / min(less):.1f}"
    if low == high:  # one sample each, or samples that hardly differ
        return text["times"].format(middle=low)
    return text["times_range"].format(middle=f"{middle:.1f}", low=low, high=high)
