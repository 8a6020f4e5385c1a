"""A process that has imported the frameworks, and forks itself for every run.

Speaks JSON lines: jobs come in on standard input, outcomes go out on standard output, in the
order they finish. The imports that all snippets repeat are paid once, here.
"""

import contextlib
import gc
import importlib.metadata
import io
import json
import os
import selectors
import shutil
import signal
import sys
import tempfile
import time
import warnings
from dataclasses import dataclass
from pathlib import Path

from sidebyside.check.run import child, sandbox

# Imported by the frameworks on first use; no snippet names them.
LAZY_IMPORTS = (
    "argon2",
    "asyncio",
    "django.contrib.staticfiles.handlers",
    "django.core.cache.backends.locmem",
    "django.core.handlers.wsgi",
    "django.core.management.commands.migrate",
    "django.core.servers.basehttp",
    "django.core.wsgi",
    "django.db.backends.sqlite3.base",
    "django.db.migrations.executor",
    "django.db.models.sql.compiler",
    "django.template.backends.django",
    "django.template.defaultfilters",
    "django.template.defaulttags",
    "django.template.loader_tags",
    "django.template.loaders.app_directories",
    "django.template.loaders.cached",
    "django.template.loaders.filesystem",
    "django.test.client",
    "django.utils.translation.reloader",
    "django.utils.translation.trans_real",
    "django.views.csrf",
    "django.views.decorators.cache",
    "encodings.unicode_escape",
    "flask.json.provider",
    "flask_sqlalchemy.cli",
    "sqlalchemy.dialects.sqlite.pysqlite",
    "sqlite3",
    "werkzeug.debug",
    "werkzeug.test",
)


@dataclass
class Run:
    job: dict
    root: Path
    deadline: float


def preload(modules: list[str]) -> None:
    """Import what can be imported without a project; the rest stays for the run itself."""
    gc.disable()  # until a run has forked: nothing of the imports becomes garbage
    with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
        warnings.simplefilter("ignore")
        for module in (*LAZY_IMPORTS, *modules):
            try:
                importlib.import_module(module)
            except Exception:  # it may need settings, which only a run has
                continue
    importlib.metadata.version("flask")  # looks through site-packages once for all
    gc.freeze()


def serve(workers: int) -> None:
    """Fork for the jobs that arrive, at most ``workers`` at a time, until input ends."""
    wake_read, wake_write = os.pipe()
    os.set_blocking(wake_write, False)
    signal.set_wakeup_fd(wake_write, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    selector = selectors.DefaultSelector()
    selector.register(wake_read, selectors.EVENT_READ)
    selector.register(sys.stdin.fileno(), selectors.EVENT_READ)
    os.set_blocking(sys.stdin.fileno(), False)
    waiting: list[dict] = []
    running: dict[int, Run] = {}
    unread = b""
    try:
        while True:
            while waiting and len(running) < workers:
                _start(waiting.pop(0), running)
            soonest = min((run.deadline for run in running.values()), default=None)
            for key, _ in selector.select(soonest and max(0, soonest - time.monotonic())):
                received = os.read(key.fd, 1 << 16)
                if key.fd != wake_read:
                    if not received:
                        return
                    *lines, unread = (unread + received).split(b"\n")
                    waiting += map(json.loads, lines)
            _reap(running)
    finally:
        for pid, run in running.items():
            _end(pid, run)


def _start(job: dict, running: dict[int, Run]) -> None:
    root = Path(os.path.realpath(tempfile.mkdtemp(prefix="snippet-")))
    pid = os.fork()
    if pid == 0:
        try:
            _become(job, root)
        except BaseException:  # nothing may return into the parent's loop
            sys.excepthook(*sys.exc_info())
        finally:
            os._exit(70)
    running[pid] = Run(job, root, time.monotonic() + job["timeout"])


def _become(job: dict, root: Path) -> None:
    """Turn this fork into the run of ``job``: own group, folder, home and environment."""
    # No session of its own: Linux gives each the same share, and the check would get little.
    os.setpgrp()
    os.nice(10)
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.chdir(sandbox.prepare(root, Path(job["folder"])))
    os.environ.clear()
    os.environ.update(sandbox.environment(root, job["environment"]))
    tempfile.tempdir = None
    time.tzset()
    job = {**job, "root": str(root)}
    _redirect(root)
    if job["python"]:
        (root / "job.json").write_text(json.dumps(job), "utf-8")
        command = [
            job["python"],
            "-m",
            "sidebyside.check.run.child",
            root / "job.json",
            root / "outcome",
        ]
        os.execv(job["python"], command)
    gc.enable()
    sys.dont_write_bytecode = True
    outcome = os.open(root / "outcome", os.O_WRONLY | os.O_CREAT)
    os.write(outcome, json.dumps(child.run(job)).encode())
    os._exit(0)


def _redirect(root: Path) -> None:
    """Standard input is empty; what goes past ``print`` lands in two files."""
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for fd, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(os.open(root / name, os.O_WRONLY | os.O_CREAT | os.O_APPEND), fd)
    sys.stdin = open(0, closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", closefd=False, errors="backslashreplace")  # noqa: SIM115


def _reap(running: dict[int, Run]) -> None:
    now = time.monotonic()
    for pid, run in list(running.items()):
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended or now >= run.deadline:
            del running[pid]
            exit_code = os.waitstatus_to_exitcode(status) if ended else None
            _report(run, exit_code, bool(ended) and _left_running(pid))
            _end(pid, run)


def _left_running(group: int) -> bool:
    """Whether a process that the run started outlives it (those just ending get 0.1 s)."""
    for _ in range(10):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.01)
    return True


def _report(run: Run, exit_code: int | None, left_running: bool) -> None:
    """Write the outcome; ``timed_out`` and ``exit_code`` tell of runs that never got to theirs."""
    content = (run.root / "outcome").read_bytes() if (run.root / "outcome").exists() else b""
    outcome = json.loads(content) if content and exit_code == 0 else {}
    outcome |= {
        "id": run.job["id"],
        "timed_out": exit_code is None,
        "exit_code": exit_code,
        "left_running": left_running,
        "stdout": _text(run.root / "stdout"),
        "stderr": _text(run.root / "stderr"),
    }
    sys.stdout.write(json.dumps(outcome) + "\n")
    sys.stdout.flush()


def _text(path: Path) -> str:
    return path.read_bytes()[-20_000:].decode("utf-8", "replace") if path.exists() else ""


def _end(pid: int, run: Run) -> None:
    """Leave nothing behind: no process of the run's group, no file of its folder."""
    try:
        os.killpg(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    except (ProcessLookupError, ChildProcessError):
        pass
    shutil.rmtree(run.root, ignore_errors=True)


if __name__ == "__main__":
    preload(json.loads(sys.argv[2]))
    serve(int(sys.argv[1]))
