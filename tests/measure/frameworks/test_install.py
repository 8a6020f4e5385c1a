from pathlib import Path

import pytest

from sidebyside.measure.frameworks.install import measure, scaffold
from sidebyside.refusal import Refusal
from tests.measure.index import Index


def test_each_set_is_what_an_installation_of_it_consists_of(index: Index) -> None:
    index.add_frameworks()
    index.add("flask-migrate", "4.1.0", requires=("flask", "sqlalchemy"))
    index.add("sqlalchemy", "2.1")
    measured = measure()
    charts = measured.charts
    assert (charts["distributions"]["framework"].flask) == [2]
    assert (charts["distributions"]["database"].flask) == [4]
    assert (charts["distributions"]["database"].django) == [1]
    assert charts["files"]["framework"].flask < charts["files"]["database"].flask
    assert 0 < charts["megabytes"]["framework"].django[0] < 0.01
    assert charts["project-files"]["startproject"].flask == [0]
    assert list(measured.versions) == ["flask", "flask-migrate", "sqlalchemy", "django"]


def test_a_set_that_cannot_be_installed_is_refused(index: Index) -> None:
    index.add_frameworks()
    with pytest.raises(Refusal, match="flask: cannot be installed: .*flask-migrate"):
        measure()


def test_the_files_of_a_new_project_are_counted_after_each_command(tmp_path: Path) -> None:
    written = scaffold(tmp_path)
    files, lines = written["startproject"]
    assert (tmp_path / "mysite/settings.py").is_file()
    assert files == 6
    assert lines > 100
    assert written["startapp"] > written["startproject"]
