import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from sidebyside.content.answers import Answer
from sidebyside.measure.frameworks import load
from sidebyside.measure.frameworks.load import JOBS, Servers
from sidebyside.measure.frameworks.server import WORKERS, Server
from sidebyside.refusal import Refusal
from tests.measure.frameworks.conftest import Wrk


@pytest.fixture
def _postgresql(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An SQLite that stands for the PostgreSQL, which is not everywhere."""

    @contextmanager
    def provide() -> Iterator[dict[str, str]]:
        number = len(list(tmp_path.glob("*.db")))
        yield {"DATABASE_URL": f"sqlite:///{tmp_path}/{number}.db"}

    service = SimpleNamespace(address="", check=lambda: None, provide=provide)
    monkeypatch.setattr(load, "SERVICES", {"postgresql": service})
    monkeypatch.setattr(load, "postgresql_version", lambda: "15.20")


@pytest.fixture(autouse=True)
def _short_warm_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "WARM_UP", 1)


@pytest.mark.usefixtures("_postgresql", "wrk")
def test_every_job_is_measured_on_both_sides_in_every_round() -> None:
    measured = load.measure(rounds=2, seconds=1)
    assert measured.charts["rate"].keys() == measured.charts["p99"].keys() == JOBS.keys()
    assert measured.charts["rate"]["plain"].flask == [1200.5, 1200.5]
    assert measured.charts["p99"]["rows-postgresql"].django == [8.25, 8.25]
    assert len(measured.charts["memory"]["loaded"].django) == WORKERS
    assert measured.versions["wrk"] == "4.1.0-3"
    assert measured.versions["postgresql"] == "15.20"


@pytest.mark.parametrize(
    ("rate", "failed", "told"),
    [(900, 3, "flask: 3 requests failed, 900.0 a second did not"), (0, 0, "0 requests failed")],
)
def test_failed_requests_are_no_figures(
    servers: Servers, wrk: Wrk, rate: float, failed: int, told: str
) -> None:
    wrk({"rate": rate, "p99": 5, "failed": failed})
    with pytest.raises(Refusal, match=f"/plain: .*{told}"):
        load.charts_of(servers, rounds=1, seconds=1)


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ({"body": "Hi"}, "body: 'Hello, World!', 'Hi'"),
        ({"headers": ()}, "Content-Type: 'text/plain', ''"),
        ({"status": 404}, "status: '200', '404'"),
    ],
)
def test_sides_that_answer_differently_are_not_measured(
    servers: Servers, monkeypatch: pytest.MonkeyPatch, other: dict[str, Any], told: str
) -> None:
    get = Server.get

    def changed(server: Server, path: str) -> Answer:
        answer = get(server, path)
        return replace(answer, **other) if server.side == "django" else answer

    monkeypatch.setattr(Server, "get", changed)
    with pytest.raises(Refusal, match=rf"/plain: the two sides .*:\n{re.escape(told)}"):
        load.charts_of(servers, rounds=1, seconds=1)
