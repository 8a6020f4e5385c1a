"""A side served by its framework's own development server, and asked over HTTP."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import requests

from sidebyside.check.run import sandbox
from sidebyside.check.run.pool import Answer
from sidebyside.content.requests import RequestLine
from sidebyside.content.topics import Side
from sidebyside.refusal import Refusal
from sidebyside.services import free_port

START_LIMIT = 20
"""Seconds until a server that does not listen is given up."""

# What `manage.py runserver --nothreading` calls, for a project without a manage.py. One thread,
# because a SQLite database in memory belongs to the thread that opened it.
_RUNSERVER = """
__file__ = "app.py"
exec(compile(open(__file__, encoding="utf-8").read(), __file__, "exec"))
from django.core.servers import basehttp
basehttp.run("127.0.0.1", {}, app)
"""


@contextmanager
def served(side: Side, python: Path | None) -> Iterator[str]:
    """Serve ``side`` on a free loopback port; gives its base URL. Raises Refusal if it cannot."""
    with tempfile.TemporaryDirectory(prefix="snippet-") as scratch:
        root = Path(scratch).resolve()
        folder = sandbox.prepare(root, side.folder)
        port = free_port()
        log = root / "log"
        with log.open("w") as sink:
            server = subprocess.Popen(
                _command(side, str(python or sys.executable), port),
                cwd=folder,
                env=sandbox.environment(root, {"FLASK_APP": "app", "PYTHONUNBUFFERED": "1"}),
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=sink,
                start_new_session=True,
            )
        try:
            _wait_until_listening(server, port, side, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            with suppress(ProcessLookupError):  # it may have ended by itself
                os.killpg(server.pid, signal.SIGKILL)
            server.wait()


def ask(base_url: str, lines: Iterable[RequestLine]) -> list[Answer]:
    """Send the requests in order, with one cookie jar, without following redirects."""
    answers = []
    with requests.Session() as session:
        for line in lines:
            response = session.request(
                line.method,
                base_url + line.path,
                headers=line.headers,
                data=line.form,
                json=line.json,
                allow_redirects=False,
                timeout=START_LIMIT,
            )
            response.encoding = "utf-8"
            kind = response.headers.get("Content-Type", "")
            answers.append(Answer(response.status_code, kind, response.text))
    return answers


def _command(side: Side, python: str, port: int) -> list[str]:
    if (side.folder / "manage.py").is_file():
        return [python, "manage.py", "runserver", "--noreload", str(port)]
    if side.name == "flask":
        return [python, "-m", "flask", "run", "--port", str(port)]
    return [python, "-c", _RUNSERVER.format(port)]


def _wait_until_listening(server: subprocess.Popen, port: int, side: Side, log: Path) -> None:
    deadline = time.monotonic() + START_LIMIT
    while time.monotonic() < deadline and server.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise Refusal(
        side.entry,
        f"its development server does not listen:\n{log.read_text('utf-8', 'replace').strip()}",
        "It must be possible to serve the `app` of app.py after the program has run.",
    )
