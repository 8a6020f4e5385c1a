"""Sides and mutants of them, without anything being run."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sidebyside.check.mutants.change import Mutant
from sidebyside.check.mutants.sample import all_mutants
from sidebyside.check.run import pool as pool_module
from sidebyside.content.sources import Side
from tests.check.run import bare_zygote

MakeSide = Callable[..., Side]


@pytest.fixture(autouse=True, scope="module")
def _no_imports_ahead() -> Iterator[None]:
    path = [os.environ.get("PYTHONPATH", ""), str(Path(__file__).parents[3])]
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, path)))
        monkeypatch.setattr(pool_module, "_ZYGOTE", bare_zygote.__name__)
        yield


@pytest.fixture
def side(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeSide:
    """Write a side with these files: ``side({"app.py": "x = 1"})``."""
    monkeypatch.chdir(tmp_path)

    def make(files: dict[str, str], topic: str = "1-a/1-b") -> Side:
        folder = Path("snippets") / topic / "flask"
        for name, text in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8")
        return Side(topic, "flask", folder)

    return make


def mutant(side: Side, after: str) -> Mutant:
    """The only one of ``side`` whose line reads like that."""
    (found,) = (mutant for mutant in all_mutants(side) if mutant.after == after)
    return found
