"""How sharp the pairs must be: as ``data/mutants.toml`` aims at, or as sharp as they were.

``data/sharpness.json`` keeps what held of those that are below the aim; ``--keep`` writes it, and
never lowers a figure.
"""

import math
from pathlib import Path

from pydantic import BaseModel

from sidebyside.check.mutants.known import Aims
from sidebyside.check.mutants.report import Tally, whole
from sidebyside.content.toml import read_measured
from sidebyside.files import DATA, write_whole

SHARPNESS = DATA / "sharpness.json"
KEEP = "nox -s mutants -- --keep"


class Held(BaseModel):
    """The shares that were noticed when they were kept last; all of it may be missing."""

    all: float | None = None
    pairs: dict[str, float] = {}

    def floor(self, topic: str, aims: Aims) -> float:
        return min(aims.pair, self.pairs.get(topic, aims.pair))

    def floor_of_all(self, aims: Aims) -> float:
        return aims.all if self.all is None else min(aims.all, self.all)


def load_held(path: Path = SHARPNESS) -> Held:
    """What was kept. Raises Refusal if the file is wrong."""
    return read_measured(path, Held, KEEP) if path.is_file() else Held()


def keep(pairs: dict[str, Tally], aims: Aims, held: Held, path: Path = SHARPNESS) -> Held:
    """Write what holds now of the pairs that are below the aim, or what held if that was more."""
    now = Held(
        all=max(_down(whole(pairs).share), held.all or 0),
        pairs={
            name: max(_down(pair.share), held.pairs.get(name, 0))
            for name, pair in pairs.items()
            if pair.share < aims.pair
        },
    )
    write_whole(path, now.model_dump_json(indent=1) + "\n")
    return now


def faults(pairs: dict[str, Tally], aims: Aims, held: Held, *, sampled: bool) -> list[str]:
    """What is below its floor; and in a sample, what was kept and needs it no more."""
    found = []
    if sampled and whole(pairs).share < held.floor_of_all(aims):
        found.append(_below("all pairs", whole(pairs), held.floor_of_all(aims)))
    for name, pair in pairs.items():
        if pair.share < held.floor(name, aims):
            found.append(_below(name, pair, held.floor(name, aims)))
        elif sampled and name in held.pairs and pair.share >= aims.pair:
            found.append(f"{name}: is sharp by now, so keep it: {KEEP}")
    return found


def _below(name: str, pair: Tally, floor: float) -> str:
    return f"{name}: {pair.share:.1%} noticed, at least {floor:.1%}"


def _down(share: float) -> float:
    return math.floor(share * 1000) / 1000
