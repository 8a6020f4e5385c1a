import json
from pathlib import Path

import pytest

from sidebyside.check.mutants.known import Aims, Known, Runs
from sidebyside.check.mutants.report import Tally, save, table, tally, whole
from sidebyside.check.mutants.run import Verdict
from sidebyside.check.mutants.sample import all_mutants
from tests.check.mutants.conftest import MakeSide

KNOWN = Known(runs=Runs(each=9), aims=Aims(all=0.95, pair=0.9))


@pytest.fixture
def pairs(side: MakeSide) -> dict[str, Tally]:
    """One pair with two survivors of four mutants, and one with none of one."""
    one = all_mutants(side({"app.py": "@cache\ndef f(): ...\nx = 1\ny = True\nz = False\n"}))
    other = all_mutants(side({"app.py": "x = 1\n"}, topic="1-a/2-long-name"))
    verdicts = [
        Verdict(m, noticed) for m, noticed in zip(one, (False, False, True, True), strict=True)
    ]
    return tally([*one, *other], [*verdicts, Verdict(other[0], True)], KNOWN)  # fmt: skip


TABLE = """\
snippets/1-a/1-b/flask/app.py:1: decorator
  - @cache
snippets/1-a/1-b/flask/app.py:3: number
  - x = 1
  + x = 2
                 mutants  noticed
1-a/1-b                4    50.0%
1-a/2-long-name        1   100.0%
all pairs              5    60.0%"""


def test_survivors_are_told_with_their_line_above_a_table(pairs: dict[str, Tally]) -> None:
    assert table(pairs) == TABLE


def test_equivalent_mutants_are_counted_apart(side: MakeSide) -> None:
    one = all_mutants(side({"app.py": "x = 1\ny = True\n"}))
    entry = {
        "topic": "1-a/1-b", "side": "flask", "file": "app.py", "why": "nobody reads it",
        "line": "x = 1", "change": "x = 2",
    }  # fmt: skip
    known = Known(runs=KNOWN.runs, aims=KNOWN.aims, equivalent=[entry])
    pair = tally(one, [Verdict(mutant, False) for mutant in one], known)["1-a/1-b"]
    assert (pair.made, pair.run, pair.equivalent, pair.noticed) == (2, 1, 1, 0)


def test_a_pair_of_which_nothing_was_run_is_sharp(side: MakeSide) -> None:
    assert whole({}).share == 1


def test_the_report_is_a_file_for_programs(pairs: dict[str, Tally], tmp_path: Path) -> None:
    save(pairs, 12.3, tmp_path / "mutants.json")
    report = json.loads((tmp_path / "mutants.json").read_text("utf-8"))
    assert {key: report[key] for key in ("made", "run", "noticed", "seconds")} == {
        "made": 5, "run": 5, "noticed": 3, "seconds": 12,
    }  # fmt: skip
    assert report["pairs"]["1-a/1-b"]["survivors"][1] == {
        "side": "flask", "file": "app.py", "line": 3, "kind": "number",
        "before": "x = 1", "after": "x = 2",
    }  # fmt: skip
