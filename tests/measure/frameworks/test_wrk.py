from pathlib import Path

import pytest

from sidebyside.measure.frameworks.wrk import Load, check_wrk, run_wrk, wrk_version
from sidebyside.refusal import Refusal
from tests.measure.frameworks.conftest import Wrk


def test_what_wrk_reports_is_read(wrk: Wrk) -> None:
    check_wrk()
    wrk({"rate": 980.5, "p99": 12.5, "failed": 2})
    assert run_wrk("http://127.0.0.1:1/plain", 1) == Load(rate=980.5, p99=12.5, failed=2)


def test_a_load_generator_that_fails_is_refused_with_what_it_printed(wrk: Wrk) -> None:
    wrk("unable to connect", status=1)
    with pytest.raises(Refusal, match='wrk: ended with status 1:\n.*\n"unable to connect"'):
        run_wrk("http://127.0.0.1:1/plain", 1)


@pytest.mark.usefixtures("wrk")
def test_its_version_is_the_number_alone() -> None:
    assert wrk_version() == "4.1.0-3"


def test_without_the_load_generator_nothing_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Refusal, match="wrk: the load generator is not installed"):
        check_wrk()
