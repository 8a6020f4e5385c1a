"""Answers per second, how long the slowest take, and the memory of the processes that answer."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import create_engine, text

from sidebyside.content.answers import differing
from sidebyside.content.facts import Charts, Figure, Measurement
from sidebyside.content.sources import SIDES, SideName
from sidebyside.measure.frameworks.circumstances import measured_now, versions_here
from sidebyside.measure.frameworks.server import WORKERS, Server, fill, serve
from sidebyside.measure.frameworks.wrk import Load, check_wrk, run_wrk, wrk_version
from sidebyside.refusal import Refusal
from sidebyside.services import SERVICES

ROUNDS = 5
SECONDS = 2
WARM_UP = 20
"""Requests of every job before anything is measured."""

SQLITE, POSTGRESQL = DATABASES = ("sqlite", "postgresql")
JOBS = {path: (path, SQLITE) for path in ("plain", "json", "template")} | {
    f"{path}-{database}": (path, database)
    for path in ("rows", "relation-badly", "relation-well")
    for database in DATABASES
}
"""By row of the chart: the path that is asked for, and the database that its server uses."""
PACKAGES = ("flask", "flask-sqlalchemy", "sqlalchemy", "django", "gunicorn", "psycopg")

Servers = dict[tuple[SideName, str], Server]
"""By side and database."""


def measure(rounds: int = ROUNDS, seconds: int = SECONDS) -> Measurement:
    """Every job on both sides in turn, ``rounds`` times for ``seconds``.

    Raises Refusal if wrk or PostgreSQL is missing, if requests fail, or if the sides answer
    differently.
    """
    check_wrk()
    SERVICES[POSTGRESQL].check()
    with _servers() as servers:
        charts = charts_of(servers, rounds, seconds)
    versions = versions_here(PACKAGES)
    versions |= {"wrk": wrk_version(), POSTGRESQL: postgresql_version()}
    return measured_now(versions, charts)


def postgresql_version() -> str:
    """The server's version number, without the name of its packager."""
    engine = create_engine(SERVICES[POSTGRESQL].address)
    with engine.connect() as connection:
        version = str(connection.scalar(text("SHOW server_version")))
    engine.dispose()
    return version.split()[0]


@contextmanager
def _servers() -> Iterator[Servers]:
    """All servers at once, so that neither side meets a machine in another state."""
    postgresql = SERVICES[POSTGRESQL]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sidebyside-")))
        variables = stack.enter_context(postgresql.provide())
        servers: Servers = {}
        for side in SIDES:
            urls = {SQLITE: f"sqlite:///{folder}/{side}.db", POSTGRESQL: variables["DATABASE_URL"]}
            for database, url in urls.items():
                fill(side, url)
                servers[side, database] = stack.enter_context(serve(side, url))
        yield servers


def charts_of(servers: Servers, rounds: int, seconds: int) -> Charts:
    """What ``rounds`` rounds of all jobs show."""
    idle = _memory(servers)
    for path, database in JOBS.values():
        _check_same(path, [servers[side, database] for side in SIDES])
    loads: dict[str, dict[SideName, list[Load]]] = {
        row: {side: [] for side in SIDES} for row in JOBS
    }
    for number in range(1, rounds + 1):
        print(f"round {number} of {rounds}", flush=True)
        for row, (path, database) in JOBS.items():
            for side in SIDES if number % 2 else reversed(SIDES):
                loads[row][side].append(_load(servers[side, database], path, seconds))
    return {
        "rate": {
            row: Figure(**{side: [load.rate for load in by_side[side]] for side in SIDES})
            for row, by_side in loads.items()
        },
        "p99": {
            row: Figure(**{side: [load.p99 for load in by_side[side]] for side in SIDES})
            for row, by_side in loads.items()
        },
        "memory": {"idle": idle, "loaded": _memory(servers)},
    }


def _memory(servers: Servers) -> Figure:
    """Of the workers that have SQLite behind them, after some answers of each."""
    for server in servers.values():
        for _ in range(WARM_UP):
            server.get("/plain")
    return Figure(**{side: servers[side, SQLITE].memory() for side in SIDES})


def _check_same(path: str, servers: list[Server]) -> None:
    for _ in range(WARM_UP):
        flask, django = (server.get(f"/{path}") for server in servers)
    if different := differing(flask, django):
        mine, others = flask.parts, django.parts
        differences = (
            f"{part}: {mine[part][:200]!r}, {others[part][:200]!r}" for part in different
        )
        raise Refusal(
            f"/{path}",
            "\n".join(["the two sides answer differently:", *differences]),
            "Correct the measured blog: only the same job may be compared.",
        )


def _load(server: Server, path: str, seconds: int) -> Load:
    load = run_wrk(f"{server.url}/{path}", seconds)
    for _ in range(WORKERS):
        server.get("/plain")  # comes after what wrk left in the queue
    if load.failed or not load.rate:
        raise Refusal(
            f"/{path}",
            f"{server.side}: {load.failed} requests failed, {load.rate:.1f} a second did not",
            "See what gunicorn printed above; a machine that is busy otherwise cannot measure.",
        )
    return load
