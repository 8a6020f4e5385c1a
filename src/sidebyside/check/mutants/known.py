"""``data/mutants.toml``: how many mutants are run, how many should be noticed, which cannot be."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

from pydantic import Field

from sidebyside.check.mutants.change import Mutant
from sidebyside.content.sources import SideName
from sidebyside.content.toml import NonEmpty, Strict, read_toml
from sidebyside.files import DATA
from sidebyside.refusal import Refusal

MUTANTS = DATA / "mutants.toml"

Share = Annotated[float, Field(ge=0, le=1)]
Number = Annotated[int, Field(ge=1)]


class Runs(Strict):
    """How many mutants of a side are run where all pairs are."""

    each: Number
    slow: dict[NonEmpty, Number] = {}
    """Of a topic whose programs take a second or more of a core."""

    def of(self, topic: str) -> int:
        return self.slow.get(topic, self.each)


class Aims(Strict):
    """The share of the mutants that should be noticed."""

    all: Share
    pair: Share


class Equivalent(Strict):
    """A mutant that does the same as the program, whatever is asked."""

    topic: NonEmpty
    side: SideName
    file: NonEmpty
    line: NonEmpty
    change: str
    why: NonEmpty

    def is_of(self, mutant: Mutant) -> bool:
        return (self.topic, self.side, self.file, self.line, self.change) == (
            mutant.side.topic, mutant.side.name, mutant.file.name, mutant.before, mutant.after,
        )  # fmt: skip


class Known(Strict):
    """The content of the file."""

    runs: Runs
    aims: Aims
    equivalent: list[Equivalent] = []

    def explain(self, mutant: Mutant) -> Equivalent | None:
        return next((entry for entry in self.equivalent if entry.is_of(mutant)), None)


def load_known(path: Path = MUTANTS) -> Known:
    """The file's content. Raises Refusal for the first thing wrong with it."""
    return read_toml(path, Known)


def check_known(known: Known, topics: Iterable[str], mutants: list[Mutant]) -> None:
    """Each equivalent mutant of ``topics`` must be one of the ``mutants``. Raises Refusal."""
    chosen = set(topics)
    for entry in known.equivalent:
        if entry.topic in chosen and not any(entry.is_of(mutant) for mutant in mutants):
            raise _refusal(entry, "there is no such mutant any more")


def check_equivalent(known: Known, noticed: Iterable[Mutant]) -> None:
    """None of the equivalent mutants may have been ``noticed``. Raises Refusal."""
    for mutant in noticed:
        if entry := known.explain(mutant):
            raise _refusal(entry, "is not equivalent: it was noticed")


def _refusal(entry: Equivalent, what: str) -> Refusal:
    place = f"{entry.topic}/{entry.side}/{entry.file}"
    return Refusal(
        MUTANTS, f"{place}: {entry.line!r} → {entry.change!r}: {what}", "Remove the entry."
    )
