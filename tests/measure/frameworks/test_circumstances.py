from datetime import date
from importlib.metadata import version
from pathlib import Path

import pytest

from sidebyside.content.facts import Figure
from sidebyside.measure.frameworks import circumstances
from sidebyside.measure.frameworks.circumstances import measured_now, processor, versions_here


def test_a_measurement_says_when_and_on_what_it_was_made() -> None:
    charts = {"lines": {"pairs": Figure(flask=[1], django=[2])}}
    measured = measured_now({"flask": "3.1.3"}, charts)
    assert measured.date == date.today()
    assert measured.cores >= 1
    assert (measured.versions, measured.charts) == ({"flask": "3.1.3"}, charts)


def test_versions_are_those_of_this_environment() -> None:
    assert versions_here(["flask"]) == {"flask": version("flask")}


def test_the_processor_is_called_as_the_system_calls_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    info = tmp_path / "cpuinfo"
    monkeypatch.setattr(circumstances, "CPU_INFO", info)
    assert processor()  # the architecture, where there is no such file
    info.write_text("cores\t: 2\nmodel name\t: AMD EPYC\nmodel name\t: AMD EPYC\n", "utf-8")
    assert processor() == "AMD EPYC"
