"""The measured blog behind gunicorn, the same way for both sides."""

import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from sidebyside.content.answers import Answer
from sidebyside.content.sources import SideName
from sidebyside.refusal import Refusal
from sidebyside.services import free_port

BLOG = Path(__file__).with_name("blog")
WORKERS = 2
PATIENCE = 60
"""Seconds until a server has to answer."""


@dataclass(frozen=True)
class Server:
    """One running server."""

    side: SideName
    url: str
    process: psutil.Process
    first_answer: float
    """Seconds from the start of the process."""

    def get(self, path: str) -> Answer:
        with urllib.request.urlopen(self.url + path, timeout=PATIENCE) as response:
            body = response.read().decode("utf-8", "replace")
            return Answer(response.status, tuple(response.headers.items()), body)

    def memory(self) -> list[float]:
        """Resident megabytes of each worker."""
        return [worker.memory_info().rss / 1e6 for worker in self.process.children()]


def fill(side: SideName, database: str) -> None:
    """Create the blog's tables and rows. Raises CalledProcessError with what went wrong."""
    subprocess.run([sys.executable, BLOG / side / "app.py"], env=_environment(database), check=True)


@contextmanager
def serve(side: SideName, database: str, workers: int = WORKERS) -> Iterator[Server]:
    """The blog of one side until the block ends. Raises Refusal if it never answers."""
    url = f"http://127.0.0.1:{free_port()}"
    options = ["--workers", str(workers), "--bind", url.removeprefix("http://")]
    command = [sys.executable, "-m", "gunicorn", *options, "--log-level", "error", "app:app"]
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=BLOG / side, env=_environment(database))
    try:
        _wait(url, process)
        first_answer = time.perf_counter() - start
        yield Server(side, url, psutil.Process(process.pid), first_answer)
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    until = time.perf_counter() + PATIENCE
    while time.perf_counter() < until and process.poll() is None:
        try:
            urllib.request.urlopen(f"{url}/plain", timeout=PATIENCE).close()
            return
        except OSError:
            time.sleep(0.002)
    raise Refusal(url, "gunicorn did not answer", "See what it printed above.")


def _environment(database: str) -> dict[str, str]:
    return {**os.environ, "DATABASE_URL": database, "PYTHONWARNINGS": "ignore"}
