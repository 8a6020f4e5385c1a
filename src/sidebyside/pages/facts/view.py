"""One measured chart as HTML: bars, what the samples carry, table, and how to repeat it."""

from dataclasses import dataclass

from sidebyside.content.facts import COMMAND, Facts, Figure, Measurement
from sidebyside.content.sources import SIDES, SideName
from sidebyside.pages.facts.chart import Bar, lay_out
from sidebyside.pages.facts.sentences import format_number, format_range, sentences
from sidebyside.pages.names import NAMES
from sidebyside.pages.templates import template
from sidebyside.pages.words import Words, words
from sidebyside.refusal import Refusal


@dataclass(frozen=True)
class Row:
    """One row of the chart and of the table."""

    label: str
    figure: Figure
    bars: tuple[Bar, ...]

    @property
    def medians(self) -> dict[SideName, str]:
        return {side: format_number(self.figure.median(side)) for side in SIDES}

    @property
    def ranges(self) -> dict[SideName, str]:
        """From the lowest to the highest sample; empty where there is only one."""
        return {side: format_range(self.figure.samples(side)) for side in SIDES}


def render_facts(chart: str, facts: Facts, language: str) -> str:
    """The chart called ``chart``. Raises Refusal if there is none, or if it was not measured."""
    name, measurement = _measurement_of(chart, facts)
    said = words(language)
    figures = {_label(row, said): figure for row, figure in measurement.charts[chart].items()}
    bars = lay_out(figures)
    return template("facts/facts.html.jinja").render(
        chart=chart,
        title=said.charts[chart].title,
        unit=said.charts[chart].unit,
        names=NAMES,
        rows=[Row(label, figure, bars[label]) for label, figure in figures.items()],
        sentences=list(sentences(figures, said.charts[chart].more, said.facts)),
        command=f"{COMMAND} -- {name}",
        measured=_circumstances(measurement, said.facts),
    )


def _measurement_of(chart: str, facts: Facts) -> tuple[str, Measurement]:
    """The measurement that ``chart`` belongs to, and its name."""
    named = words("en").charts
    for name, measurement in facts.measurements.items():
        if chart in measurement.charts and chart in named:
            return name, measurement
    known = ", ".join(named)
    raise Refusal(
        "a facts fence",
        f"no chart is called {chart!r}, or it was not measured",
        f"Charts: {known}. Measure them: {COMMAND}",
    )


def _label(row: str, said: Words) -> str:
    """The words of a row; the row of a chapter is called by the chapter's number."""
    if row in said.rows:
        return said.rows[row]
    return said.facts["chapter"].format(number=row.split("-")[0])


def _circumstances(measurement: Measurement, text: dict[str, str]) -> str:
    """When it was measured, on what machine, and with which versions."""
    versions = [f"{name} {version}" for name, version in measurement.versions.items()]
    machine = text["machine"].format(processor=measurement.processor, cores=measurement.cores)
    return " · ".join([str(measurement.date), f"Python {measurement.python}", machine, *versions])
