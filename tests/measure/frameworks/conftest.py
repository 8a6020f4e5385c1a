import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

from sidebyside.content.sources import SIDES
from sidebyside.measure.frameworks.load import DATABASES, Servers
from sidebyside.measure.frameworks.server import fill, serve

REPORT = {"rate": 1200.5, "p99": 8.25, "failed": 0}
FAKE_WRK = """\
#!/bin/sh
if [ "$1" = --version ]; then
    echo "wrk debian/4.1.0-3 [epoll] Copyright (C) 2012 Will Glozer"
    exit 1
fi
echo "Running $6 test"
echo "$FAKE_WRK_REPORT" >&2
exit "$FAKE_WRK_STATUS"
"""


class Wrk(Protocol):
    def __call__(self, report: object = ..., status: int = ...) -> None:
        """Say what the next runs of wrk print last, and how they end."""


@pytest.fixture
def wrk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Wrk:
    """A wrk on PATH that asks nothing and prints what it is told to."""

    def prints(report: object = REPORT, status: int = 0) -> None:
        monkeypatch.setenv("FAKE_WRK_REPORT", json.dumps(report))
        monkeypatch.setenv("FAKE_WRK_STATUS", str(status))

    program = tmp_path / "bin/wrk"
    program.parent.mkdir()
    program.write_text(FAKE_WRK, "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    prints()
    return prints


@pytest.fixture(scope="package")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """The blogs of both sides, each on an SQLite that stands for every database."""
    folder = tmp_path_factory.mktemp("blog")
    urls = {side: f"sqlite:///{folder}/{side}.db" for side in SIDES}
    for side, url in urls.items():
        fill(side, url)
    with (
        serve("flask", urls["flask"], workers=1) as flask,
        serve("django", urls["django"], workers=1) as django,
    ):
        started = {"flask": flask, "django": django}
        yield {(side, database): started[side] for side in SIDES for database in DATABASES}
