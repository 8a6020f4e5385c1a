from pathlib import Path

import pytest

from sidebyside.check.mutants.known import check_equivalent, check_known, load_known
from sidebyside.check.mutants.sample import all_mutants
from sidebyside.refusal import Refusal
from tests.check.mutants.conftest import MakeSide, mutant

HEAD = "[runs]\neach = 12\nslow = { '1-a/2-slow' = 2 }\n[aims]\nall = 0.95\npair = 0.9\n"
ENTRY = """
[[equivalent]]
topic = "1-a/1-b"
side = "flask"
file = "app.py"
line = "x = 1"
change = "x = 2"
why = "nobody reads it"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "mutants.toml"
    path.write_text(HEAD + ENTRY)
    return path


def test_slow_topics_have_fewer_mutants(path: Path) -> None:
    known = load_known(path)
    assert (known.runs.of("1-a/1-b"), known.runs.of("1-a/2-slow")) == (12, 2)
    assert (known.aims.all, known.aims.pair) == (0.95, 0.9)


def test_an_entry_is_of_one_mutant(path: Path, side: MakeSide) -> None:
    known, one = load_known(path), side({"app.py": "x = 1\n"})
    check_known(known, ["1-a/1-b"], all_mutants(one))
    found = known.explain(mutant(one, "x = 2"))
    assert found
    assert found.why == "nobody reads it"
    assert not known.explain(mutant(side({"app.py": "y = 1\n"}), "y = 2"))


def test_an_entry_that_nothing_matches_is_refused(path: Path, side: MakeSide) -> None:
    known, others = load_known(path), all_mutants(side({"app.py": "x = 7\n"}))
    check_known(known, ["1-a/2-slow"], others)  # of a topic that was not asked for
    with pytest.raises(Refusal) as refused:
        check_known(known, ["1-a/1-b"], others)
    assert str(refused.value) == (
        "data/mutants.toml: 1-a/1-b/flask/app.py: 'x = 1' → 'x = 2': there is no such mutant any "
        "more\n    Remove the entry."
    )


def test_an_entry_of_what_was_noticed_is_refused(path: Path, side: MakeSide) -> None:
    known, one = load_known(path), side({"app.py": "x = 1\ny = 1\n"})
    check_equivalent(known, [mutant(one, "y = 2")])
    with pytest.raises(Refusal, match="is not equivalent: it was noticed"):
        check_equivalent(known, [mutant(one, "x = 2")])


def test_an_entry_says_why(path: Path) -> None:
    path.write_text(HEAD + ENTRY.replace("why =", "because ="))
    with pytest.raises(Refusal, match="unknown key 'equivalent.0.because'"):
        load_known(path)
