import sys
from pathlib import Path

import pytest

from sidebyside.content.facts import FACTS, Facts, Figure, Measurement, read_facts, write_facts
from sidebyside.measure.frameworks import __main__ as command
from sidebyside.measure.frameworks.circumstances import measured_now
from sidebyside.refusal import Refusal


def measured(number: float) -> Measurement:
    return measured_now({}, {"lines": {"pairs": Figure(flask=[number], django=[number])}})


def no_server() -> Measurement:
    raise Refusal("postgresql", "no server answers", "Start one.")


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty project, and measurements that take no time."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(command, "MEASUREMENTS", {"one": lambda: measured(1), "load": no_server})


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["facts", *arguments])
    return command.main()


def test_what_was_measured_alone_replaces_only_its_own_part(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write_facts(Facts(measurements={"load": measured(7), "one": measured(7)}))
    assert run(monkeypatch, "one") == 0
    assert read_facts().measurements == {"one": measured(1), "load": measured(7)}


def test_everything_is_measured_unless_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(command.MEASUREMENTS, "load", lambda: measured(2))
    FACTS.parent.mkdir()
    FACTS.write_text("damaged, but about to be replaced", "utf-8")
    assert run(monkeypatch) == 0
    assert list(read_facts().measurements) == ["one", "load"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["oen"], "nox -s facts: no measurement is called oen\n    There are: one, load."),
        (["one", "load"], "postgresql: no server answers\n    Start one."),
    ],
)
def test_a_refusal_leaves_what_was_measured_before(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    told: str,
) -> None:
    before = Facts(measurements={"one": measured(7)})
    write_facts(before)
    assert run(monkeypatch, *arguments) == 1
    assert capsys.readouterr().err == f"{told}\n"
    assert read_facts() == before
