"""Runs of snippets, all cores at work: ask for all, then take each outcome when needed."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from sidebyside.content.requests import RequestLine


@dataclass(frozen=True)
class Job:
    """What to run: a side's folder, and how long it may take (seconds)."""

    id: str
    folder: Path
    timeout: int
    requests: tuple[RequestLine, ...] = ()
    distributions: tuple[str, ...] = ()
    """Names whose installed versions the outcome reports."""
    python: Path | None = None
    """An interpreter of its own; None forks the one that has everything imported."""
    environment: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """What a side's ``app`` answered to one request."""

    status: int
    type: str
    body: str


@dataclass(frozen=True)
class Failure:
    """An exception that ended the run, with the snippet's own last line."""

    type: str
    message: str
    file: str
    line: int | None


@dataclass(frozen=True)
class Violation:
    """Something a run may not do: ``what``, at ``file``:``line`` of the run's copy."""

    what: str
    file: str | None
    line: int | None


@dataclass(frozen=True)
class Outcome:
    """What one run did. ``prints`` are (line in app.py, text) in the order they happened."""

    id: str
    timed_out: bool
    exit_code: int | None
    left_running: bool
    stdout: str
    stderr: str
    prints: list[tuple[int, str]]
    answers: list[Answer]
    versions: dict[str, str]
    violations: list[Violation]
    error: Failure | None

    @property
    def output(self) -> list[str]:
        """The printed lines, as a terminal would show them."""
        return [line for _, text in self.prints for line in text.split("\n")]


class Pool:
    """A zygote and the outcomes it has sent so far. Use as a context manager.

    Three runs for each core at a time, unless told otherwise: some only wait for a clock.
    """

    def __init__(self, preload: Iterable[str], workers: int | None = None):
        self._outcomes: dict[str, Outcome] = {}
        command = [sys.executable, "-m", "sidebyside.check.run.zygote"]
        self._zygote = subprocess.Popen(
            [*command, str(workers or 3 * os.cpu_count()), json.dumps(sorted(preload))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, *_: object) -> None:
        self._zygote.stdin.close()
        self._zygote.wait(10)
        self._zygote.stdout.close()

    def submit(self, jobs: Iterable[Job]) -> None:
        """Start the jobs, in order, as cores get free."""
        lines = "".join(json.dumps(asdict(job), default=str) + "\n" for job in jobs)
        # In a thread, because the zygote does not read while it imports.
        threading.Thread(target=self._send, args=(lines,), daemon=True).start()

    def _send(self, lines: str) -> None:
        self._zygote.stdin.write(lines)
        self._zygote.stdin.flush()

    def outcome(self, job_id: str) -> Outcome:
        """Wait for the outcome of a submitted job. Raises RuntimeError if the zygote died."""
        while job_id not in self._outcomes:
            line = self._zygote.stdout.readline()
            if not line:
                raise RuntimeError(f"the process that runs the snippets ended before {job_id}")
            outcome = _outcome(json.loads(line))
            self._outcomes[outcome.id] = outcome
        return self._outcomes[job_id]


def _outcome(data: dict) -> Outcome:
    error = data.get("error")
    return Outcome(
        id=data["id"],
        timed_out=data["timed_out"],
        exit_code=data["exit_code"],
        left_running=data["left_running"],
        stdout=data["stdout"],
        stderr=data["stderr"],
        prints=[(line, text) for line, text in data.get("prints", [])],
        answers=[Answer(**answer) for answer in data.get("answers", [])],
        versions=data.get("versions", {}),
        violations=[Violation(**violation) for violation in data.get("violations", [])],
        error=Failure(**error) if error else None,
    )
