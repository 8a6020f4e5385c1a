"""The figures of the page Measured, as ``data/facts.json`` keeps them."""

import os
import platform
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Annotated

from pydantic import Field

from sidebyside.content.toml import Strict, read_measured
from sidebyside.content.topics import SideName
from sidebyside.files import DATA, write_whole

FACTS = DATA / "facts.json"
COMMAND = "nox -s facts"

Samples = Annotated[list[float], Field(min_length=1)]


class Figure(Strict):
    """One quantity on both sides: every round's sample, or one sample if it is exact."""

    flask: Samples
    django: Samples

    def samples(self, side: SideName) -> list[float]:
        return getattr(self, side)

    def middle(self, side: SideName) -> float:
        return median(self.samples(side))

    @property
    def apart(self) -> bool:
        """Whether every sample of one side is above every sample of the other."""
        return max(self.flask) < min(self.django) or max(self.django) < min(self.flask)


@dataclass(frozen=True)
class Row:
    """One group of bars: its label, its figure, and what is written behind each side's bar."""

    label: str
    figure: Figure
    told: dict[str, str]


class Group(Strict):
    """What one measurement saw, and on what."""

    date: date
    python: str
    processor: str
    cores: int
    versions: dict[str, str]
    charts: dict[str, dict[str, Figure]]
    """By chart and row, in the order of the page."""


class Facts(Strict):
    """The content of ``data/facts.json``, by measurement."""

    groups: dict[str, Group]


def group(versions: dict[str, str], charts: dict[str, dict[str, Figure]]) -> Group:
    """What was measured just now, on this machine and with these ``versions``."""
    return Group(
        date=date.today(),
        python=platform.python_version(),
        processor=_processor(),
        cores=os.cpu_count() or 1,
        versions=versions,
        charts=charts,
    )


def versions_here(packages: Iterable[str]) -> dict[str, str]:
    """The versions of ``packages`` in this environment."""
    return {package: version(package) for package in packages}


def read_facts(path: Path = FACTS) -> Facts:
    """What the last run measured. Raises Refusal if there is nothing, or if it is damaged."""
    return read_measured(path, Facts, COMMAND)


def write_facts(facts: Facts, path: Path = FACTS) -> None:
    """Write it whole or not at all."""
    write_whole(path, facts.model_dump_json(indent=1) + "\n")


def _processor() -> str:
    """The processor's name, where the system tells it."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.is_file() else ()
    names = (line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())
