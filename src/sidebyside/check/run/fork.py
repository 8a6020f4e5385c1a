"""One run, seen from the zygote: a fork of it in a process group and a folder of its own."""

import gc
import json
import os
import shutil
import signal
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from sidebyside.check.run import asking, child, sandbox

_OUTPUT_LIMIT = 20_000
"""Bytes of what a run writes past its own prints that are reported."""


_PROBE_SHARE = 2
"""Seconds that a run gets for each of its probes, one with another, on a machine that is busy."""


@dataclass(frozen=True)
class Run:
    """A run that was started; ``pid`` is its process and its process group."""

    job: dict[str, Any]
    root: Path
    pid: int
    started: float
    """By the monotonic clock."""

    @property
    def deadline(self) -> float:
        """By the monotonic clock: what the program may take, each time, then its probes."""
        runs = 1 if self.job["on_awkward_rows"] is None else 2
        limit: float = self.started + runs * self.job["timeout"]
        if (self.root / asking.PROBING).exists():
            limit += len(self.job["probes"]) * _PROBE_SHARE
        return limit

    def poll(self) -> dict[str, Any] | None:
        """The outcome if the run has ended or its time is over, else None."""
        ended, status = os.waitpid(self.pid, os.WNOHANG)
        if ended:
            return self._outcome(os.waitstatus_to_exitcode(status), self._left_running())
        if time.monotonic() >= self.deadline:
            return self._outcome(None, False)
        return None

    def remove(self) -> None:
        """Leave nothing behind: no process of the run's group, no file of its folder."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        with suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
        shutil.rmtree(self.root, ignore_errors=True)

    def _left_running(self) -> bool:
        """Whether a process that the run started outlives it (those just ending get a second)."""
        for _ in range(100):
            try:
                os.killpg(self.pid, 0)
            except ProcessLookupError:
                return False
            time.sleep(0.01)
        return True

    def _outcome(self, exit_code: int | None, left_running: bool) -> dict[str, Any]:
        """What the run noted itself, if it got that far, and what can be seen from outside."""
        noted = self.root / "outcome"
        content = noted.read_bytes() if exit_code == 0 and noted.exists() else b""
        return {
            **(json.loads(content) if content else {}),
            "id": self.job["id"],
            "timed_out": exit_code is None,
            "exit_code": exit_code,
            "seconds": time.monotonic() - self.started,
            "left_running": left_running,
            "stdout": _text(self.root / "stdout"),
            "stderr": _text(self.root / "stderr"),
        }


def start(job: dict[str, Any]) -> Run:
    """Fork this process for ``job``, a ``pool.Job`` as a dictionary."""
    root = Path(os.path.realpath(tempfile.mkdtemp(prefix="snippet-")))
    pid = os.fork()
    if pid == 0:
        try:
            _become(job, root)
        except BaseException:  # nothing may return into the parent's loop
            sys.excepthook(*sys.exc_info())
        finally:
            os._exit(70)
    # The fork does this, too. Either may be first; the group must exist before it can be killed.
    with suppress(PermissionError, ProcessLookupError):  # the fork has done it already
        os.setpgid(pid, pid)
    return Run(job, root, pid, time.monotonic())


def _become(job: dict[str, Any], root: Path) -> NoReturn:
    """Turn this fork into the run of ``job``: own group, folder, home and environment."""
    # No session of its own: Linux gives each the same share, and the check would get little.
    os.setpgid(0, 0)
    os.nice(10)
    _reset_signals()
    os.chdir(sandbox.prepare(root, Path(job["folder"]), job["changed"].items()))
    os.environ.clear()
    os.environ.update(sandbox.environment(root, job["environment"]))
    tempfile.tempdir = None
    time.tzset()
    job = {**job, "root": str(root)}
    _redirect(root)
    if job["python"]:
        (root / "job.json").write_text(json.dumps(job), "utf-8")
        files = (str(root / "job.json"), str(root / "outcome"))
        os.execv(job["python"], [job["python"], "-m", child.__name__, *files])
    gc.enable()
    sys.dont_write_bytecode = True
    outcome = os.open(root / "outcome", os.O_WRONLY | os.O_CREAT)
    os.write(outcome, json.dumps(child.run(job)).encode())
    os._exit(0)


def _reset_signals() -> None:
    """Give up what the zygote does with signals."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _redirect(root: Path) -> None:
    """Standard input is empty; what goes past the recorder lands in two files."""
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for fd, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(os.open(root / name, os.O_WRONLY | os.O_CREAT | os.O_APPEND), fd)
    sys.stdin = open(0, closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", closefd=False, errors="backslashreplace")  # noqa: SIM115


def _text(path: Path) -> str:
    return path.read_bytes()[-_OUTPUT_LIMIT:].decode("utf-8", "replace") if path.exists() else ""
