"""Answers per second, how long the slowest take, and the memory of the processes that answer."""

import json
import shutil
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import create_engine, text

from sidebyside.content.facts import Figure, Group, group, versions_here
from sidebyside.content.topics import SIDES, SideName
from sidebyside.measure.frameworks.server import WORKERS, Server, fill, serve
from sidebyside.refusal import Refusal
from sidebyside.services import SERVICES

ROUNDS = 5
SECONDS = 2
CONNECTIONS = 8
WARM_UP = 20
"""Requests of every job before anything is measured."""
REPORT = Path(__file__).with_name("report.lua")

SQLITE, POSTGRESQL = DATABASES = ("sqlite", "postgresql")
JOBS = {path: (path, SQLITE) for path in ("plain", "json", "template")} | {
    f"{path}-{database}": (path, database)
    for path in ("rows", "relation-badly", "relation-well")
    for database in DATABASES
}
"""By row of the chart: what is asked for, and which database stands behind it."""
PACKAGES = ("flask", "flask-sqlalchemy", "sqlalchemy", "django", "gunicorn", "psycopg")

Servers = dict[tuple[SideName, str], Server]


def measure(rounds: int = ROUNDS, seconds: int = SECONDS) -> Group:
    """Every job on both sides in turn, ``rounds`` times.

    Raises Refusal if wrk or PostgreSQL is missing, or if the sides answer differently.
    """
    _check_tools()
    rates: dict[str, dict[SideName, list[float]]] = defaultdict(lambda: defaultdict(list))
    slowest: dict[str, dict[SideName, list[float]]] = defaultdict(lambda: defaultdict(list))
    with _servers() as servers:
        idle = _memory(servers)
        for path, database in JOBS.values():
            _check_same(path, [servers[side, database] for side in SIDES])
        for turn in range(rounds):
            print(f"round {turn + 1} of {rounds}", flush=True)
            for row, (path, database) in JOBS.items():
                for side in SIDES if turn % 2 else reversed(SIDES):
                    seen = _load(servers[side, database], path, seconds)
                    rates[row][side].append(seen["rate"])
                    slowest[row][side].append(seen["p99"])
        loaded = _memory(servers)
    charts = {
        "rate": {row: Figure(**rates[row]) for row in JOBS},
        "p99": {row: Figure(**slowest[row]) for row in JOBS},
        "memory": {"idle": idle, "loaded": loaded},
    }
    versions = versions_here(PACKAGES)
    return group({**versions, "wrk": _wrk_version(), POSTGRESQL: _postgresql_version()}, charts)


def same_answer(one: bytes, other: bytes) -> bool:
    """Whether two bodies say the same: JSON as data, anything else as words."""
    try:
        return json.loads(one) == json.loads(other)
    except ValueError:
        return one.split() == other.split()


@contextmanager
def _servers() -> Iterator[Servers]:
    """All servers at once, so that neither side meets a machine in another state."""
    postgresql = SERVICES[POSTGRESQL]
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="sidebyside-"))
        place = stack.enter_context(postgresql.provide())
        urls = {
            (side, database): f"sqlite:///{folder}/{side}.db"
            if database == SQLITE
            else place["DATABASE_URL"]
            for side in SIDES
            for database in DATABASES
        }
        servers: Servers = {}
        for (side, database), url in urls.items():
            fill(side, url)
            servers[side, database] = stack.enter_context(serve(side, url))
        yield servers


def _memory(servers: Servers) -> Figure:
    """Of the workers that have SQLite behind them, after some answers of each."""
    for server in servers.values():
        for _ in range(WARM_UP):
            server.get("/plain")
    return Figure(**{side: servers[side, SQLITE].memory() for side in SIDES})


def _check_same(path: str, servers: list[Server]) -> None:
    for _ in range(WARM_UP):
        answers = [server.get(f"/{path}") for server in servers]
    if not same_answer(*answers):
        raise Refusal(
            f"/{path}",
            f"the two sides answer differently:\n{answers[0][:200]}\n{answers[1][:200]}",
            "Correct the measured blog: only the same job may be compared.",
        )


def _load(server: Server, path: str, seconds: int) -> dict[str, float]:
    """What wrk says of one job: answers per second, and the 99th percentile in milliseconds."""
    options = ["--threads", "1", "--connections", str(CONNECTIONS), "--duration", f"{seconds}s"]
    command = ["wrk", *options, "--latency", "--script", REPORT, f"{server.url}/{path}"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    for _ in range(WORKERS):
        server.get("/plain")  # comes after what wrk left in the queue
    seen = json.loads(done.stderr.splitlines()[-1])
    if seen["failed"] or not seen["rate"]:
        raise Refusal(
            f"/{path}",
            f"{server.side}: {seen['failed']} requests failed, {seen['rate']:.1f} a second did not",
            "See what gunicorn printed above; a machine that is busy otherwise cannot measure.",
        )
    return seen


def _check_tools() -> None:
    if not shutil.which("wrk"):
        raise Refusal("wrk", "the load generator is not installed", "Install it: apt install wrk")
    SERVICES[POSTGRESQL].check()


def _wrk_version() -> str:
    """Its number of ``wrk debian/4.1.0-3 [epoll] Copyright …``, told with a failing status."""
    told = subprocess.run(["wrk", "--version"], capture_output=True, text=True).stdout
    return told.split()[1].removeprefix("debian/")


def _postgresql_version() -> str:
    engine = create_engine(SERVICES[POSTGRESQL].address)
    with engine.connect() as connection:
        return connection.scalar(text("SHOW server_version")).split()[0]
