import json
import subprocess
import sys
from datetime import date

import pytest

from sidebyside.measure.libraries import measure
from sidebyside.refusal import Refusal

LOCK = """\
[[packages]]
name = "lib"
version = "2.0.6"
sdist = { upload-time = 2017-09-06T11:24:31Z }
wheels = [{ upload-time = 2017-09-05T23:00:00Z }]
"""
WITHDRAWN = "Because all versions of lib were yanked and you require lib, …"


@pytest.fixture
def index(monkeypatch):
    """A package index that knows these answers of uv, by what is asked for."""
    answers: dict[str, subprocess.CompletedProcess] = {}
    monkeypatch.setattr(measure, "_uv", lambda *_, asked: answers[asked])
    return answers


def answer(code: int = 0, out: str = "", told: str = "") -> subprocess.CompletedProcess:
    return subprocess.CompletedProcess([], code, out, told)


def test_the_newest_release_has_its_version_and_first_upload(index):
    index["lib"] = answer(out=LOCK)
    assert measure.newest("lib", "lib") == measure.Release("2.0.6", date(2017, 9, 5), False)


def test_a_library_whose_releases_were_all_withdrawn_is_asked_for_as_its_pair_runs_it(index):
    index["lib"] = answer(1, told=WITHDRAWN)
    index["lib==2.0.6"] = answer(out=LOCK, told="warning: `lib==2.0.6` is yanked")
    assert measure.newest("lib", "lib==2.0.6").yanked


def test_a_name_that_the_index_does_not_know_is_refused(index):
    index["lib"] = answer(1, told="lib was not found in the package registry")
    with pytest.raises(Refusal, match="lib: no release was found:\nlib was not found"):
        measure.newest("lib", "lib")


def test_an_index_without_upload_times_is_refused(index):
    index["lib"] = answer(out='[[packages]]\nname = "lib"\nversion = "1"\nwheels = [{}]\n')
    with pytest.raises(Refusal, match="does not say when it was released"):
        measure.newest("lib", "lib")


def probe(framework: str, name: str) -> dict:
    command = [sys.executable, "-W", "ignore", str(measure.PROBE), framework, name]
    return json.loads(subprocess.check_output(command, text=True))


@pytest.mark.parametrize(
    ("framework", "name"), [("flask", "flask-sqlalchemy"), ("django", "redis")]
)
def test_the_probe_tells_what_is_installed_and_that_it_loads(framework, name):
    seen = probe(framework, name)
    assert seen["error"] is None
    assert seen["installs"][name] > 10_000


def test_the_probe_tells_what_loading_raises_without_its_place(tmp_path, monkeypatch):
    (tmp_path / "broken.py").write_text("from json import nothing\n")
    info = tmp_path / "broken-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: Broken\nVersion: 1\n")
    (info / "RECORD").write_text("broken.py,,\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    seen = probe("flask", "broken")
    assert seen["error"] == "ImportError: cannot import name 'nothing' from 'json'"
    assert seen["installs"]["broken"] == 25
