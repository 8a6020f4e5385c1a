"""One measured chart as HTML: drawing, what the figures carry, table, and how to repeat it."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from markupsafe import Markup

from sidebyside.content.facts import COMMAND, Facts, Figure, Group, Row
from sidebyside.content.topics import SIDES, SideName
from sidebyside.pages.facts.drawn import drawn
from sidebyside.pages.names import NAMES
from sidebyside.pages.templates import template
from sidebyside.pages.words import Words, words
from sidebyside.refusal import Refusal


@dataclass(frozen=True)
class Line:
    """One row of the table."""

    label: str
    figure: Figure
    cells: dict[SideName, str]
    """``1,050 (1,000–1,100)`` by side."""


def render_facts(chart: str, facts: Facts, language: str) -> str:
    """The chart called ``chart``. Raises Refusal if there is none, or if it was not measured."""
    name, group = _measured(chart, facts)
    said = words(language)
    text, shown = said.facts, said.charts[chart]
    lines = [
        Line(_label(row, said), figure, {side: _range(figure.samples(side)) for side in SIDES})
        for row, figure in group.charts[chart].items()
    ]
    bars = [
        Row(
            line.label,
            line.figure,
            {side: f"{NAMES[side]} {_number(line.figure.middle(side))}" for side in SIDES},
        )
        for line in lines
    ]
    return template("facts/facts.html.jinja").render(
        chart=chart,
        title=shown.title,
        unit=shown.unit,
        svg=Markup(drawn(bars, shown.title)),
        sentences=list(_sentences(lines, text)),
        rows=lines,
        command=f"{COMMAND} -- {name}",
        measured=_circumstances(group, text),
    )


def _measured(chart: str, facts: Facts) -> tuple[str, Group]:
    """The group that holds the chart, and its name."""
    named = words("en").charts
    for name, group in facts.groups.items():
        if chart in group.charts and chart in named:
            return name, group
    known = ", ".join(named)
    raise Refusal(
        "a facts fence",
        f"no chart is called {chart!r}, or it was not measured",
        f"Charts: {known}. Measure them: {COMMAND}",
    )


def _sentences(lines: list[Line], text: dict[str, str]) -> Iterator[str]:
    """Which side is higher where, by how much; and where the rounds do not tell."""
    for side, other in (SIDES, SIDES[::-1]):
        higher = [
            f"{line.label}{_times(line.figure, side, other, text)}"
            for line in lines
            if line.figure.apart and line.figure.middle(side) > line.figure.middle(other)
        ]
        if higher:
            yield text["higher"].format(side=NAMES[side], rows=text["and"].join(higher))
    same = [line.label for line in lines if line.figure.flask == line.figure.django]
    if same:
        yield text["same"].format(rows=text["and"].join(same))
    unclear = [line.label for line in lines if not line.figure.apart and line.label not in same]
    if unclear:
        yield text["unclear"].format(rows=text["and"].join(unclear))


def _times(figure: Figure, side: SideName, other: SideName, text: dict[str, str]) -> str:
    """How many times as high ``side`` is: by medians, and by the closest and farthest rounds."""
    more, less = figure.samples(side), figure.samples(other)
    if not min(less):
        return text["to_none"].format(count=_number(figure.middle(side)))
    middle = figure.middle(side) / figure.middle(other)
    if len(more) == len(less) == 1:
        return text["times"].format(middle=f"{middle:.1f}")
    low, high = min(more) / max(less), max(more) / min(less)
    return text["times_range"].format(middle=f"{middle:.1f}", low=f"{low:.1f}", high=f"{high:.1f}")


def _range(samples: list[float]) -> str:
    middle = _number(median(samples))
    if len(samples) == 1:
        return middle
    return f"{middle} ({_number(min(samples))}–{_number(max(samples))})"


def _number(value: float) -> str:
    """Three digits are what the measurement can tell; whole counts stay whole."""
    return f"{value:,.0f}" if value >= 100 or value == int(value) else f"{value:.3g}"


def _label(row: str, said: Words) -> str:
    """The words of a row; a chapter's folder is told by its number."""
    return said.rows.get(row) or said.facts["chapter"].format(number=row.split("-")[0])


def _circumstances(group: Group, text: dict[str, str]) -> str:
    versions = [f"{name} {version}" for name, version in group.versions.items()]
    machine = text["machine"].format(processor=group.processor, cores=group.cores)
    return " · ".join([str(group.date), f"Python {group.python}", machine, *versions])
