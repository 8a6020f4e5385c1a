"""The check against running the same programs, with the same requests, one after another."""

import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path

import psutil

from sidebyside.check.conftest import jobs, modules_to_preload
from sidebyside.check.probes.derive import derive
from sidebyside.check.run.environments import fits_here
from sidebyside.check.run.pool import Job, Pool
from sidebyside.content.metadata import read_metadata
from sidebyside.content.topics import Topic, load_topics
from sidebyside.files import SNIPPETS

CHECK = "src/sidebyside/check/test_snippets.py"
ASKING = Path(__file__).with_name("_asking.py")
LEAST = 5
"""So many times as fast as one after another the check has to be."""


def main() -> None:
    topics = [topic for topic in load_topics(SNIPPETS).values() if _runs_here(topic)]
    print(f"{len(topics)} pairs, {2 * len(topics)} programs, {psutil.cpu_count()} cores")
    one_by_one = _seconds(lambda: _run_one_by_one(topics))
    print(f"one after another, with requests   {one_by_one:6.1f} s")
    with _PeakMemory() as memory:
        check = _seconds(lambda: _check(topics))
    print(
        f"nox -s verify, all of it           {check:6.1f} s {one_by_one / check:5.1f}×  (≥ {LEAST})"
    )
    alone = _executing(topics)
    print(f"its executing part alone           {alone:6.1f} s {one_by_one / alone:5.1f}×  (≥ 8)")
    print(f"peak memory of the check           {memory.peak / 2**20:6.0f} MiB (< 1024)")
    if one_by_one < LEAST * check:
        sys.exit(f"The check is less than {LEAST} times as fast as one after another.")


def _runs_here(topic: Topic) -> bool:
    """Pinned environments are left out on both sides: they start an interpreter either way."""
    return all(fits_here(read_metadata(side)) for side in topic.sides)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _run_one_by_one(topics: Iterable[Topic]) -> None:
    for topic in topics:
        probes = derive(topic.requests)
        asked = [(line.wire, 0) for line in topic.requests]
        asked += [(probe.request.wire, probe.letters) for probe in probes]
        told = json.dumps([(asdict(request), letters) for request, letters in asked])
        for side in topic.sides:
            _run_alone(side.folder, told)


def _run_alone(folder: Path, requests: str) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        copy = shutil.copytree(folder, Path(scratch) / "app")
        command = [sys.executable, str(ASKING)]
        subprocess.run(
            command, cwd=copy, input=requests, text=True, capture_output=True, check=True
        )


def _check(topics: list[Topic]) -> None:
    chosen = [f"--topic={topic.id}" for topic in topics]
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", CHECK, *chosen], capture_output=True, check=True
    )


def _executing(topics: list[Topic]) -> float:
    """From the first fork to the last outcome, in a process that has imported the frameworks."""
    runs = list(jobs(topics, probing=True))
    with Pool(modules_to_preload(topics)) as pool:
        pool.submit([Job("warm", runs[0].folder, 60)])
        pool.outcome("warm")
        started = time.perf_counter()
        pool.submit(runs)
        for run in runs:
            pool.outcome(run.id)
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
