import json
from pathlib import Path

import pytest

from sidebyside.check.mutants.floors import Held, faults, keep, load_held
from sidebyside.check.mutants.known import Aims
from sidebyside.check.mutants.report import Tally
from sidebyside.check.mutants.sample import all_mutants
from sidebyside.refusal import Refusal
from tests.check.mutants.conftest import MakeSide

AIMS = Aims(all=0.95, pair=0.9)


@pytest.fixture
def pairs(side: MakeSide) -> dict[str, Tally]:
    """A pair with two survivors of three mutants, and one with none of one."""
    left = all_mutants(side({"app.py": "x = 1\ny = 2\n"}))
    return {"1-a/1-b": Tally(run=3, survivors=left), "1-a/2-c": Tally(run=1)}


def test_what_is_below_the_aim_is_a_fault(pairs: dict[str, Tally]) -> None:
    assert faults(pairs, AIMS, Held(), sampled=True) == [
        "all pairs: 50.0% noticed, at least 95.0%",
        "1-a/1-b: 33.3% noticed, at least 90.0%",
    ]


def test_of_named_topics_only_they_are_judged(pairs: dict[str, Tally]) -> None:
    assert faults(pairs, AIMS, Held(), sampled=False) == ["1-a/1-b: 33.3% noticed, at least 90.0%"]


def test_what_was_kept_may_stay_so_and_get_no_worse(pairs: dict[str, Tally]) -> None:
    assert faults(pairs, AIMS, Held(all=0.5, pairs={"1-a/1-b": 0.333}), sampled=True) == []
    assert faults(pairs, AIMS, Held(all=0.6, pairs={"1-a/1-b": 0.5}), sampled=True) == [
        "all pairs: 50.0% noticed, at least 60.0%",
        "1-a/1-b: 33.3% noticed, at least 50.0%",
    ]


def test_a_pair_that_became_sharp_is_to_be_kept_so(pairs: dict[str, Tally]) -> None:
    held = Held(all=0.5, pairs={"1-a/1-b": 0.3, "1-a/2-c": 0.3})
    assert faults(pairs, AIMS, held, sampled=True) == [
        "1-a/2-c: is sharp by now, so keep it: nox -s mutants -- --keep"
    ]
    assert faults(pairs, AIMS, held, sampled=False) == []


def test_keeping_never_lowers_a_figure(pairs: dict[str, Tally], tmp_path: Path) -> None:
    path = tmp_path / "sharpness.json"
    assert load_held(path) == Held()
    keep(pairs, AIMS, Held(), path)
    assert load_held(path) == Held(all=0.5, pairs={"1-a/1-b": 0.333})
    held = Held(all=0.7, pairs={"1-a/1-b": 0.4, "1-a/2-c": 0.4})
    keep(pairs, AIMS, held, path)
    assert load_held(path) == Held(all=0.7, pairs={"1-a/1-b": 0.4})


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sharpness.json"
    path.write_text(json.dumps({"pairs": {"1-a/1-b": "high"}}))
    with pytest.raises(Refusal, match="Measure it again: nox -s mutants -- --keep"):
        load_held(path)
