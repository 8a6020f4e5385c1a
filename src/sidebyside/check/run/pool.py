"""Runs of snippets, all cores at work: ask for all, then take each outcome when needed."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any

from sidebyside.check.probes.probe import Probe
from sidebyside.content.answers import Answer
from sidebyside.content.requests import RequestLine

_ZYGOTE = "sidebyside.check.run.zygote"
_END_LIMIT = 10
"""Seconds until a zygote that does not end by itself is killed."""


@dataclass(frozen=True)
class Job:
    """What to run: a side's folder, and how long it may take (seconds)."""

    id: str
    folder: Path
    timeout: int
    requests: tuple[RequestLine, ...] = ()
    probes: tuple[Probe, ...] = ()
    on_awkward_rows: tuple[RequestLine, ...] | None = None
    """What to ask its app at the end of a second run, on awkward rows; None for no such run."""
    distributions: tuple[str, ...] = ()
    """Names whose installed versions the outcome reports."""
    addresses: bool = False
    """Whether the outcome reports the addresses of its app."""
    python: Path | None = None
    """The interpreter to start; None forks the zygote, which has imported everything."""
    environment: dict[str, str] = field(default_factory=dict)
    cheap_hashes: bool = False
    """Whether it hashes passwords at no cost from its beginning."""
    changed: dict[str, str] = field(default_factory=dict)
    """Texts by the names of the files that hold them in this run, instead of their own."""


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
class OnAwkwardRows:
    """What the second run did; like ``Outcome``."""

    prints: list[tuple[int, str]]
    answers: list[Answer]
    error: Failure | None
    rows: dict[str, list[dict[str, Any]]]
    """What was added, by table."""


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
    """To the requests, in their order."""
    probed: list[Answer]
    """To the probes, in their order."""
    statements: list[tuple[int, int | None, str]]
    versions: dict[str, str]
    violations: list[Violation]
    error: Failure | None
    in_threads: bool = False
    """Whether statements began in other threads than the program's own."""
    second: OnAwkwardRows | None = None
    """None where no table had rows when something was printed."""
    seconds: float = 0
    """How long it took, with all that ran beside it."""
    addresses: list[tuple[str, str]] = field(default_factory=list)
    """Each path, and what its app calls it in links, if the job asked for them."""
    faults: list[str] = field(default_factory=list)
    """What ``manage.py check`` says of it."""

    @property
    def output(self) -> list[str]:
        """The printed lines, as a terminal would show them."""
        return [line for _, text in self.prints for line in text.split("\n")]


class Pool:
    """A zygote and the outcomes it has sent so far. Use as a context manager.

    Three runs for each core at a time, unless told otherwise: some only wait for a clock.
    """

    def __init__(self, preload: Iterable[str], workers: int | None = None):
        workers = workers or 3 * (os.cpu_count() or 1)
        self._zygote = subprocess.Popen(
            [sys.executable, "-m", _ZYGOTE, str(workers), json.dumps(sorted(preload))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._outcomes: dict[str, Outcome] = {}
        self._is_dead = False
        self._news = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the zygote, and with it every run; nothing happens the second time."""
        self._zygote.terminate()
        try:
            self._zygote.wait(_END_LIMIT)
        except subprocess.TimeoutExpired:
            self._zygote.kill()
            self._zygote.wait()
        self._reader.join(_END_LIMIT)
        with suppress(BrokenPipeError):  # of jobs that it did not read
            _pipe(self._zygote.stdin).close()
        _pipe(self._zygote.stdout).close()

    def submit(self, jobs: Iterable[Job]) -> None:
        """Start the jobs, in order, as cores get free."""
        lines = "".join(json.dumps(asdict(job), default=str) + "\n" for job in jobs)
        # In a thread, because the zygote does not read while it imports.
        threading.Thread(target=self._send, args=(lines.encode(),), daemon=True).start()

    def outcome(self, job_id: str) -> Outcome:
        """Wait for the outcome of a submitted job. Raises RuntimeError if the zygote died.

        Ctrl-C ends every run, so that nothing runs any more while the caller cleans up.
        """
        try:
            with self._news:
                self._news.wait_for(lambda: job_id in self._outcomes or self._is_dead)
        except KeyboardInterrupt:
            self.close()
            raise
        if job_id not in self._outcomes:
            raise RuntimeError(f"the process that runs the snippets ended before {job_id}")
        return self._outcomes[job_id]

    def _send(self, lines: bytes) -> None:
        stdin = _pipe(self._zygote.stdin)
        with suppress(BrokenPipeError, ValueError):  # it has ended: whoever waits will be told
            stdin.write(lines)
            stdin.flush()

    def _read(self) -> None:
        """Take what the zygote sends, until it ends."""
        try:
            for line in _pipe(self._zygote.stdout):
                if not line.endswith(b"\n"):
                    break  # it was ended in the midst of it
                outcome = _outcome(json.loads(line))
                with self._news:
                    self._outcomes[outcome.id] = outcome
                    self._news.notify_all()
        finally:
            with self._news:
                self._is_dead = True
                self._news.notify_all()


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    """The stream of a process that was started with pipes."""
    assert stream is not None
    return stream


def _outcome(data: dict[str, Any]) -> Outcome:
    second = data.get("second")
    return Outcome(
        id=data["id"],
        timed_out=data["timed_out"],
        exit_code=data["exit_code"],
        left_running=data["left_running"],
        stdout=data["stdout"],
        stderr=data["stderr"],
        prints=_prints(data),
        answers=_answers(data),
        probed=[_answer(answer) for answer in data.get("probed", [])],
        statements=[(printed, line, sql) for printed, line, sql in data.get("statements", [])],
        in_threads=data.get("in_threads", False),
        versions=data.get("versions", {}),
        violations=[Violation(**violation) for violation in data.get("violations", [])],
        error=_error(data),
        second=second
        and OnAwkwardRows(_prints(second), _answers(second), _error(second), second["rows"]),
        seconds=data["seconds"],
        addresses=[(path, name) for path, name in data.get("addresses", [])],
        faults=data.get("faults", []),
    )


def _prints(data: dict[str, Any]) -> list[tuple[int, str]]:
    return [(line, text) for line, text in data.get("prints", [])]


def _answers(data: dict[str, Any]) -> list[Answer]:
    return [_answer(answer) for answer in data.get("answers", [])]


def _error(data: dict[str, Any]) -> Failure | None:
    error = data.get("error")
    return Failure(**error) if error else None


def _answer(data: dict[str, Any]) -> Answer:
    headers = tuple((name, value) for name, value in data["headers"])
    return Answer(data["status"], headers, data["body"], data.get("log", ""))
