"""The figures of the page Measured, as ``data/facts.json`` keeps them."""

import statistics
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import Field

from sidebyside.content.sources import SideName
from sidebyside.content.toml import Strict, read_measured
from sidebyside.files import DATA, write_whole

FACTS = DATA / "facts.json"
COMMAND = "nox -s facts"

Samples = Annotated[list[float], Field(min_length=1)]


class Figure(Strict):
    """One quantity on both sides: every round's sample, or one sample if it is exact."""

    flask: Samples
    django: Samples

    def samples(self, side: SideName) -> list[float]:
        return self.flask if side == "flask" else self.django

    def median(self, side: SideName) -> float:
        return statistics.median(self.samples(side))

    @property
    def apart(self) -> bool:
        """Whether every sample of one side is above every sample of the other."""
        return max(self.flask) < min(self.django) or max(self.django) < min(self.flask)


Charts = dict[str, dict[str, Figure]]
"""Figures by chart and row, in the order of the page."""


class Measurement(Strict):
    """What one of the measurements saw when it last ran, and on what."""

    date: date
    python: str
    processor: str
    cores: int
    versions: dict[str, str]
    charts: Charts


class Facts(Strict):
    """The content of ``data/facts.json``: each measurement by its name, such as ``load``."""

    measurements: dict[str, Measurement]


def read_facts(path: Path = FACTS) -> Facts:
    """What ``nox -s facts`` measured. Raises Refusal if there is nothing, or it is damaged."""
    return read_measured(path, Facts, COMMAND)


def write_facts(facts: Facts, path: Path = FACTS) -> None:
    """Write ``facts`` whole or not at all."""
    write_whole(path, facts.model_dump_json(indent=1) + "\n")
