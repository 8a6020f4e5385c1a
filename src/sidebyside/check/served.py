"""A side served by its framework's own development server, and asked over HTTP."""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict
from pathlib import Path

import requests

from sidebyside.check.run import sandbox
from sidebyside.check.run.carry import Carry
from sidebyside.content.answers import Answer
from sidebyside.content.requests import Request, RequestLine
from sidebyside.content.sources import Side
from sidebyside.refusal import Refusal

START_LIMIT = 20
"""Seconds until a server that does not listen is given up."""

HOST = "localhost"
"""What is asked for, as in process: pages and redirects may name it."""

_LISTENS = re.compile(r"(?:Running on|server at) (http://127\.0\.0\.1:[1-9]\d*)")
"""What is said as soon as a server listens: by the two programs below, and by manage.py."""

# What `flask run --port 0` calls; it would say the port by logging, which a program may turn off.
_FLASK = """
from werkzeug.serving import make_server
from app import app
server = make_server("127.0.0.1", 0, app, threaded=True)
print(f"Running on http://127.0.0.1:{server.server_port}")
server.serve_forever()
"""
# What `manage.py runserver --nothreading 0` calls, for a project without a manage.py. One thread,
# because a SQLite database in memory belongs to the thread that opened it.
_DJANGO = """
__file__ = "app.py"
exec(compile(open(__file__, encoding="utf-8").read(), __file__, "exec"))
from django.core.servers import basehttp
listens = "Running on http://127.0.0.1:{}".format
basehttp.run("127.0.0.1", 0, app, on_bind=lambda port: print(listens(port)))
"""


@contextmanager
def served(side: Side, python: Path | None) -> Iterator[str]:
    """Serve ``side`` on a free loopback port; gives its base URL. Raises Refusal if it cannot."""
    with tempfile.TemporaryDirectory(prefix="snippet-") as scratch:
        root = Path(scratch).resolve()
        folder = sandbox.prepare(root, side.folder)
        log = root / "log"
        with log.open("w") as sink:
            server = subprocess.Popen(
                _command(side, str(python or sys.executable)),
                cwd=folder,
                env=sandbox.environment(root, {"PYTHONUNBUFFERED": "1"}),
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=sink,
                start_new_session=True,
            )
        try:
            yield _base_url(server, side, log)
        finally:
            with suppress(ProcessLookupError):  # it may have ended by itself
                os.killpg(server.pid, signal.SIGKILL)
            server.wait()


def ask(base_url: str, lines: Iterable[RequestLine]) -> list[Answer]:
    """Send the requests in order, a session for each conversation; no redirect is followed."""
    answers: list[Answer] = []
    with ExitStack() as stack:
        talks: dict[int, tuple[requests.Session, Carry]] = {}
        for line in lines:
            if line.conversation not in talks:
                talks[line.conversation] = stack.enter_context(requests.Session()), Carry()
            session, carry = talks[line.conversation]
            answer = _send(session, base_url, Request(**carry.fill(asdict(line))))
            carry.heard(answer.content_type, answer.body)
            answers.append(answer)
    return answers


def _send(session: requests.Session, base_url: str, request: Request) -> Answer:
    response = session.request(
        request.method,
        base_url + request.target,
        headers={"Host": HOST, **dict(request.headers)},
        data=request.body.encode(),
        allow_redirects=False,
        timeout=START_LIMIT,
    )
    headers = tuple(response.raw.headers.items())  # each Set-Cookie by itself
    return Answer(response.status_code, headers, response.content.decode("utf-8", "replace"))


def _command(side: Side, python: str) -> list[str]:
    """The server on a port that the system chooses, so that no other program can take it."""
    if (side.folder / "manage.py").is_file():
        return [python, "manage.py", "runserver", "--noreload", "0"]
    return [python, "-c", _FLASK if side.name == "flask" else _DJANGO]


def _base_url(server: subprocess.Popen[bytes], side: Side, log: Path) -> str:
    """Where the server says that it listens, as soon as it does."""
    deadline = time.monotonic() + START_LIMIT
    while time.monotonic() < deadline:
        has_ended = server.poll() is not None
        said = log.read_text("utf-8", "replace")
        if listens := _LISTENS.search(said):
            return listens[1]
        if has_ended:
            break
        time.sleep(0.02)
    raise Refusal(
        side.entry,
        f"its development server does not listen:\n{said.strip()}",
        "It must be possible to serve the `app` of app.py after the program has run.",
    )
