import random
from pathlib import Path
from typing import Any

from sidebyside.browser.inside import randomness


def run(source: str, folder: Path) -> dict[str, Any]:
    """The names that a program in ``folder`` leaves."""
    found: dict[str, Any] = {"hash": hash}
    exec(compile(source, str(folder / "app.py"), "exec"), found)
    return found


def test_hashes_of_text_are_salted_only_for_the_program(tmp_path: Path) -> None:
    plain = hash("a"), hash(("a", 1))
    randomness.renew(str(tmp_path), "seed")
    source = "text, pair, data, number = hash('a'), hash(('a', 1)), hash(b'a'), hash(7)"
    found = run(source, tmp_path)
    assert found["text"] != plain[0]
    assert found["pair"] != plain[1]
    assert found["data"] != hash(b"a")
    assert found["number"] == 7
    assert (hash("a"), hash(("a", 1))) == plain


def test_what_hash_methods_compute_fits_the_dicts_of_the_snapshot(tmp_path: Path) -> None:
    kept = {"a": 1}
    randomness.renew(str(tmp_path), "seed")
    source = """
class Key:
    def __hash__(self): return hash("a")
    def __eq__(self, other): return other == "a"
key = Key()
"""
    assert kept[run(source, tmp_path)["key"]] == 1


def test_random_numbers_are_seeded_anew(tmp_path: Path) -> None:
    drawn = []
    for seed in ("one", "other", "one"):
        randomness.renew(str(tmp_path), seed)
        drawn.append(random.random())
    assert drawn[0] == drawn[2] != drawn[1]


def test_it_is_documented_like_pythons_own(tmp_path: Path) -> None:
    plain = hash.__doc__
    randomness.renew(str(tmp_path), "seed")
    assert run("doc = hash.__doc__", tmp_path)["doc"] == plain
