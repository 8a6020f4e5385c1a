import json
import subprocess
import sys
from importlib.metadata import Distribution
from pathlib import Path

import pytest

from sidebyside.measure import probe


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Distribution:
    """The only distribution on the path, Broken_Thing 1; its module cannot be imported."""
    (tmp_path / "broken.py").write_text("from json import nothing\n")
    info = tmp_path / "broken_thing-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: Broken_Thing\nVersion: 1\n")
    (info / "RECORD").write_text("broken.py,,\n__pycache__/broken.pyc,,\n../gone.py,,\n")
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__/broken.pyc").write_bytes(b"bytecode")
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    return Distribution.at(info)


def test_the_files_of_a_distribution_are_those_that_are_there_without_bytecode(
    broken: Distribution,
) -> None:
    assert [path.name for path in probe.files(broken)] == ["broken.py"]


@pytest.mark.usefixtures("broken")
def test_the_probe_prints_what_is_there_and_what_loading_raises_without_its_place(
    capsys: pytest.CaptureFixture[str],
) -> None:
    probe.main("flask", "broken-thing")
    assert json.loads(capsys.readouterr().out) == {
        "installs": {"broken-thing": 25},
        "files": 1,
        "versions": {"broken-thing": "1"},
        "error": "ImportError: cannot import name 'nothing' from 'json'",
    }


def test_with_django_it_is_loaded_as_an_app() -> None:
    # in a process of its own: Django's settings can be configured only once
    command = [sys.executable, "-W", "ignore", probe.__file__, "django", "redis"]
    assert json.loads(subprocess.check_output(command, text=True))["error"] is None
