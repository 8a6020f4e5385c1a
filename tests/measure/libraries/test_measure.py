import json
from datetime import date
from pathlib import Path

import pytest

from sidebyside.content.libraries import read_measurements
from sidebyside.measure.libraries.__main__ import main
from sidebyside.measure.libraries.measure import measure
from sidebyside.refusal import Refusal
from tests.content.test_needs import TOML
from tests.measure.index import Index
from tests.measure.libraries.example import make_libraries


def test_every_package_is_tried_with_the_newest_release_of_its_framework(index: Index) -> None:
    index.add_frameworks()
    index.add("flask", "3.0", requires=("click",))
    index.add("fine", "4.1", requires=("flask>=3.1", "shared"), uploaded="2026-02-01T00:00:00Z")
    index.add("shared")
    index.add("old", requires=("flask",), files={"old.py": "from flask import nothing"})
    index.add("stuck", requires=("flask<3.1",))
    index.add("apps", files={"apps.py": "raise ValueError('not today')"})
    names = ("fine", "old", "stuck")
    measured = measure({"flask": {name: name for name in names}, "django": {"apps": "apps"}})

    assert measured.date == date.today()
    assert (measured.flask.version, measured.django.version) == ("3.1.3", "6.1.3")
    assert list(measured.flask.installs) == ["click", "flask"]
    fine, old, stuck = (measured.flask.packages[name] for name in names)
    assert (fine.version, fine.released, fine.error) == ("4.1", date(2026, 2, 1), None)
    assert list(fine.installs) == ["fine", "shared"]
    assert all(size > 0 for size in fine.installs.values())
    assert old.error == "ImportError: cannot import name 'nothing' from 'flask'"
    assert stuck.error
    assert stuck.error.startswith("cannot be installed: ")
    assert measured.django.packages["apps"].error == "ValueError: not today"


def test_what_was_withdrawn_is_still_tried(index: Index) -> None:
    index.add_frameworks()
    index.add("gone", "2.0", yanked=True)
    gone = measure({"flask": {"gone": "gone==2.0"}, "django": {}}).flask.packages["gone"]
    assert gone.yanked
    assert gone.error is None


def test_a_framework_that_does_not_load_is_refused(index: Index) -> None:
    index.add("flask", files={"flask.py": "1 / 0"})
    with pytest.raises(Refusal, match="flask: ZeroDivisionError: division by zero"):
        measure({"flask": {}, "django": {}})


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with the libraries Old and New, which its chooser asks for as well."""
    make_libraries(tmp_path)
    (tmp_path / "data/chooser.toml").write_text(TOML, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_command_writes_what_the_pages_read(project: Path, index: Index) -> None:
    index.add_frameworks()
    index.add("old", "2.0", yanked=True)
    index.add("new", "4.2")
    (project / "data/libraries.json").unlink()
    assert main() == 0
    packages = read_measurements(project / "data/libraries.json").flask.packages
    assert {name: found.version for name, found in packages.items()} == {"new": "4.2", "old": "2.0"}
    assert packages["old"].yanked  # its pair pins old==2.0


def test_a_refused_command_leaves_what_was_measured(
    project: Path, index: Index, capsys: pytest.CaptureFixture[str]
) -> None:
    index.add_frameworks()
    index.add("new", "4.2")
    before = json.loads((project / "data/libraries.json").read_text("utf-8"))
    assert main() == 1
    assert "old: no release was found" in capsys.readouterr().err
    assert json.loads((project / "data/libraries.json").read_text("utf-8")) == before
