"""A side served on a port of its own, and asked over HTTP."""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
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
from sidebyside.services import free_port

ANSWER_LIMIT = 20
"""Seconds until a server is given up that does not listen after its program, or not answer."""

HOST = "localhost"
"""What is asked for, as in process: pages and redirects may name it."""

_SCRIPT_LIMIT = 90
"""Seconds until commands are given up whose server does not listen."""

_SERVE = "sidebyside.check.run.serve"


@contextmanager
def served(side: Side, python: Path | None, timeout: int) -> Iterator[str]:
    """Run ``side``, then serve its ``app`` by its framework's development server.

    Gives the base URL; ``timeout`` are the seconds that the program may take. Raises Refusal if
    nothing listens then.
    """

    def port(root: Path) -> str | None:
        port_file = root / "port"
        said = port_file.read_text("ascii") if port_file.exists() else ""
        return said.strip() if said.endswith("\n") else None

    command = [str(python or sys.executable), "-m", _SERVE, side.name, "../port"]
    with _listening(side, command, {}, port, timeout + ANSWER_LIMIT) as found:
        yield f"http://127.0.0.1:{found}"


@contextmanager
def served_by(side: Side, script: str, variables: dict[str, str]) -> Iterator[str]:
    """Run the shell's ``script``, whose last command is a server, in the folder of ``side``.

    Gives the base URL. The port is told where `flask run`, gunicorn.conf.py and `runserver` look
    for one. Raises Refusal if a command fails, or nothing listens in time.
    """
    port = free_port()
    folders = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    settings = {
        "PATH": folders,
        "PYTHONPATH": "",  # no guard, as at home: Flask's debugger has shared memory
        "FLASK_RUN_PORT": f"{port}",
        "BLOG_BIND": f"127.0.0.1:{port}",
    }
    script = re.sub(r"runserver$", f"runserver {port}", script.strip())

    def base_url(_: Path) -> str | None:
        with suppress(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port)).close()
            return f"http://127.0.0.1:{port}"
        return None

    command = ["sh", "-ec", script]
    with _listening(side, command, settings | variables, base_url, _SCRIPT_LIMIT) as found:
        yield found


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
        timeout=ANSWER_LIMIT,
    )
    for cookie in session.cookies:
        cookie.secure = False  # to this machine browsers send it without TLS as well
    headers = tuple(response.raw.headers.items())  # each Set-Cookie by itself
    return Answer(response.status_code, headers, response.content.decode("utf-8", "replace"))


@contextmanager
def _listening(
    side: Side,
    command: list[str],
    variables: dict[str, str],
    where: Callable[[Path], str | None],
    limit: float,
) -> Iterator[str]:
    """Start a server in a copy of ``side``; gives what ``where`` finds out as soon as it listens.

    ``where`` gets the run's root. Raises Refusal with the server's own words if it ends before,
    or takes longer than ``limit``.
    """
    with tempfile.TemporaryDirectory(prefix="snippet-") as scratch:
        root = Path(scratch).resolve()
        folder = sandbox.prepare(root, side.folder)
        log = root / "log"
        with log.open("w") as sink:
            server = subprocess.Popen(
                command,
                cwd=folder,
                env=sandbox.environment(root, {"PYTHONUNBUFFERED": "1", **variables}),
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=sink,
                start_new_session=True,
            )
        try:
            deadline = time.monotonic() + limit
            while not (found := where(root)):
                if server.poll() is not None or time.monotonic() > deadline:
                    said = log.read_text("utf-8", "replace").strip()
                    raise Refusal(
                        side.entry,
                        f"its server does not listen:\n{said}",
                        "Serve it yourself, after app.py has run, or by the commands of its page.",
                    )
                time.sleep(0.02)
            yield found
        finally:
            with suppress(ProcessLookupError):  # it may have ended by itself
                os.killpg(server.pid, signal.SIGKILL)
            server.wait()
