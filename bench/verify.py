"""The check against running the same files one after another with ``python app.py``."""

import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import psutil

from sidebyside.check.conftest import modules_to_preload
from sidebyside.check.run.environments import fits_here
from sidebyside.check.run.pool import Job, Pool
from sidebyside.content.metadata import read_metadata
from sidebyside.content.sources import Side
from sidebyside.content.topics import Topic, load_topics
from sidebyside.files import SNIPPETS

CHECK = "src/sidebyside/check/test_snippets.py"


def main() -> None:
    topics = [topic for topic in load_topics(SNIPPETS).values() if _runs_here(topic)]
    sides = [side for topic in topics for side in topic.sides]
    print(f"{len(topics)} pairs, {len(sides)} programs, {psutil.cpu_count()} cores")
    one_by_one = _seconds(lambda: _run_one_by_one(sides))
    print(f"one after another, python app.py   {one_by_one:6.1f} s")
    with _PeakMemory() as memory:
        check = _seconds(lambda: _check(topics))
    print(f"nox -s verify, all of it           {check:6.1f} s {one_by_one / check:5.1f}×  (≥ 5)")
    alone = _executing(topics)
    print(f"its executing part alone           {alone:6.1f} s {one_by_one / alone:5.1f}×  (≥ 8)")
    print(f"peak memory of the check           {memory.peak / 2**20:6.0f} MiB (< 1024)")


def _runs_here(topic: Topic) -> bool:
    """Pinned environments are left out on both sides: they start an interpreter either way."""
    return all(fits_here(read_metadata(side)) for side in topic.sides)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _run_one_by_one(sides: Iterable[Side]) -> None:
    for side in sides:
        _run_alone(side.folder)


def _run_alone(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        copy = shutil.copytree(folder, Path(scratch) / "app")
        subprocess.run([sys.executable, "app.py"], cwd=copy, capture_output=True, check=True)


def _check(topics: list[Topic]) -> None:
    chosen = [f"--topic={topic.id}" for topic in topics]
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", CHECK, *chosen], capture_output=True, check=True
    )


def _executing(topics: list[Topic]) -> float:
    """From the first fork to the last outcome, in a process that has imported the frameworks."""
    sides = [side for topic in topics for side in topic.sides]
    with Pool(modules_to_preload(topics)) as pool:
        pool.submit([Job("warm", sides[0].folder.resolve(), 60)])
        pool.outcome("warm")
        started = time.perf_counter()
        pool.submit([Job(side.id, side.folder.resolve(), 60) for side in sides])
        for side in sides:
            pool.outcome(side.id)
        return time.perf_counter() - started


class _PeakMemory:
    """The most memory that this process's children held together, shared pages counted once."""

    def __enter__(self) -> "_PeakMemory":
        self.peak, self._ended = 0, threading.Event()
        self._watcher = threading.Thread(target=self._watch)
        self._watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._watcher.join()

    def _watch(self) -> None:
        while not self._ended.wait(0.2):
            held = 0
            for process in psutil.Process().children(recursive=True):
                try:
                    held += process.memory_full_info().pss
                except (psutil.Error, OSError):
                    continue
            self.peak = max(self.peak, held)
