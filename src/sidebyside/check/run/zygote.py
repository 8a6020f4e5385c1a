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
import signal
import sys
import time
import warnings
from collections import deque
from collections.abc import Callable
from typing import Any

from sidebyside.check.run import fork

# Imported by the frameworks on first use; no snippet names them.
LAZY_IMPORTS: tuple[str, ...] = (
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

# Registers a system check of Django where it is imported, for whatever project comes after.
NOT_PRELOADED = "guardian"


def preload(modules: list[str]) -> None:
    """Import what can be imported without a project; the rest stays for the run itself."""
    gc.disable()  # until a run has forked: nothing of the imports becomes garbage
    with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
        warnings.simplefilter("ignore")
        for module in (*LAZY_IMPORTS, *modules):
            if module.split(".")[0] == NOT_PRELOADED:
                continue
            try:
                importlib.import_module(module)
            except Exception:  # it may need settings, which only a run has
                continue
    importlib.metadata.version("flask")  # looks through site-packages once for all
    gc.freeze()


class Zygote:
    """Forks for the jobs that arrive on standard input, at most ``workers`` at a time.

    Reads and writes do not block: a slow reader cannot make it miss a deadline.
    """

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._waiting: deque[dict[str, Any]] = deque()
        self._running: dict[int, fork.Run] = {}
        self._unread = b""
        self._unsent = bytearray()
        self._ended = False
        self._selector = selectors.DefaultSelector()

    def serve(self) -> None:
        """Run what arrives until standard input ends or SIGTERM comes; then end all runs."""
        self._listen_to_signals()
        self._listen(sys.stdin.fileno(), self._receive)
        os.set_blocking(sys.stdout.fileno(), False)
        try:
            while not self._ended:
                self._start_waiting()
                for key, _ in self._selector.select(self._seconds_to_next_deadline()):
                    key.data()
                self._reap()
        except BrokenPipeError:
            pass  # nobody is there any more to read outcomes
        finally:
            for run in self._running.values():
                run.remove()

    def _listen_to_signals(self) -> None:
        """Wake up where a run ends (SIGCHLD), and where there is no more to do (SIGTERM)."""
        wake_read, wake_write = os.pipe()
        os.set_blocking(wake_write, False)
        signal.set_wakeup_fd(wake_write, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.signal(signal.SIGTERM, lambda *_: self._end())
        self._listen(wake_read, lambda: os.read(wake_read, 1 << 16))

    def _listen(self, fd: int, read: Callable[[], object]) -> None:
        os.set_blocking(fd, False)
        self._selector.register(fd, selectors.EVENT_READ, read)

    def _end(self) -> None:
        self._ended = True

    def _start_waiting(self) -> None:
        while self._waiting and len(self._running) < self._workers:
            run = fork.start(self._waiting.popleft())
            self._running[run.pid] = run

    def _seconds_to_next_deadline(self) -> float | None:
        if not self._running:
            return None
        soonest = min(run.deadline for run in self._running.values())
        return max(0, soonest - time.monotonic())

    def _receive(self) -> None:
        received = os.read(sys.stdin.fileno(), 1 << 16)
        if not received:
            self._end()
        *lines, self._unread = (self._unread + received).split(b"\n")
        self._waiting.extend(map(json.loads, lines))

    def _reap(self) -> None:
        for run in list(self._running.values()):
            outcome = run.poll()
            if outcome is not None:
                del self._running[run.pid]
                run.remove()
                self._report(outcome)

    def _report(self, outcome: dict[str, Any]) -> None:
        if not self._unsent:
            self._selector.register(sys.stdout.fileno(), selectors.EVENT_WRITE, self._send)
        self._unsent += json.dumps(outcome).encode() + b"\n"

    def _send(self) -> None:
        del self._unsent[: os.write(sys.stdout.fileno(), self._unsent)]
        if not self._unsent:
            self._selector.unregister(sys.stdout.fileno())


def main() -> None:
    # Ctrl-C reaches all processes of a terminal; when to end is the pool's decision.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    preload(json.loads(sys.argv[2]))
    Zygote(int(sys.argv[1])).serve()


if __name__ == "__main__":
    main()
