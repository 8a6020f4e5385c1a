"""What a finished program's WSGI ``app`` answers: the topic's requests, and the probes.

Forks of the finished program answer the probes, so that none sees another's effects. Standard
library only (and werkzeug, which comes with every environment), Python 3.8 and later, as ``child``.
"""

from __future__ import annotations

import copy
import gc
import json
import os
import select
import signal
import sys
import threading
import time
import traceback
from typing import Any

from sidebyside.check.run.carry import Carry

PROBING = "probing"
"""The file in the run's root that tells that the program has ended, and is asked."""
PROBE_LIMIT = 30
"""Seconds until a fork that does not answer is given up."""


def client_of(app: Any) -> Any:
    from werkzeug.test import Client
    from werkzeug.wrappers import Response

    return Client(app, Response)


def send(client: Any, request: dict[str, Any], letters: int = 0) -> dict[str, Any]:
    """Send one ``Request`` that came as a dictionary; the answer fits into JSON."""
    body = request["body"].replace("…", "x" * letters) if letters else request["body"]
    headers = dict(map(tuple, request["headers"]))
    response = client.open(
        path=request["target"],
        method=request["method"],
        headers=list(headers.items()),
        data=body.encode(),
        environ_base={"REMOTE_ADDR": "127.0.0.1"},  # every server tells it
    )
    text = response.get_data().decode("utf-8", "replace")
    return {
        "status": response.status_code,
        "headers": [list(header) for header in response.headers],
        "body": "" if request["method"] == "HEAD" else text,  # every server drops it
    }


def send_line(client: Any, carry: Carry, request: dict[str, Any]) -> dict[str, Any]:
    """Send one ``RequestLine``, with what it takes over from the answers before it."""
    answer = send(client, carry.fill(request))
    kinds = [value for name, value in answer["headers"] if name.lower() == "content-type"]
    carry.heard("".join(kinds[:1]), answer["body"])
    return answer


def probe_each(app: Any, probes: list[dict[str, Any]], root: str) -> list[dict[str, Any]]:
    """The answers to ``probes``, each as if it were the only one since the program has ended.

    A fork takes 10 ms, a request 1 ms: those of safe methods share one, as long as neither a file
    nor the answer to the first of them, sent once more, shows that one of them had an effect.
    """
    with open(os.path.join(root, PROBING), "w"):
        pass
    client_of(app)  # its imports are paid once
    files = _Files(root)
    gc.collect()
    gc.freeze()
    answers: list[dict[str, Any]] = []
    for batch in _batches(probes):
        found = _in_a_fork(app, batch, files)
        had_effect = files.restore()
        if len(batch) > 1 and (had_effect or found is None):
            found = []
            for probe in batch:
                found += _in_a_fork(app, [probe], files) or [_late()]
                files.restore()
        answers += found or [_late()]
    return answers


def _batches(probes: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Neighbours that may share a fork, the others by themselves."""
    batches: list[list[dict[str, Any]]] = []
    for probe in probes:
        if batches and all(map(_is_safe, (probe, batches[-1][0]))):
            batches[-1].append(probe)
        else:
            batches.append([probe])
    return batches


def _is_safe(probe: dict[str, Any]) -> bool:
    is_plain = not (probe["before"] or probe["thread"] or probe["letters"])
    return is_plain and probe["request"]["wire"]["method"] in ("GET", "HEAD", "OPTIONS")


def _in_a_fork(
    app: Any, probes: list[dict[str, Any]], files: _Files
) -> list[dict[str, Any]] | None:
    """The answers to ``probes``; None if one had an effect on another, or none came in time."""
    sys.stdout.flush()
    sys.stderr.flush()
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(reading)
            said = json.dumps(_answers(app, probes, files.log)).encode()
            while said:
                said = said[os.write(writing, said) :]
        finally:
            os._exit(0)
    os.close(writing)
    said = _read(reading)
    os.close(reading)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    answers: list[dict[str, Any]] | None = json.loads(said) if said else None
    return answers


def _read(pipe: int) -> bytes:
    """All that is written, or nothing if the time is over before its end."""
    deadline = time.monotonic() + PROBE_LIMIT
    parts: list[bytes] = []
    while select.select([pipe], [], [], max(0, deadline - time.monotonic()))[0]:
        part = os.read(pipe, 1 << 16)
        if not part:
            return b"".join(parts)
        parts.append(part)
    return b""


def _answers(app: Any, probes: list[dict[str, Any]], log: str) -> list[dict[str, Any]] | None:
    os.dup2(os.open(log, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND), 2)
    os.dup2(2, 1)
    gc.disable()
    raised = _errors_of_django()
    answers = [_answer(app, probe, raised) for probe in probes]
    if len(probes) > 1 and _shown(_answer(app, probes[0], raised)) != _shown(answers[0]):
        return None
    return answers


def _shown(answer: dict[str, Any]) -> tuple[int, str]:
    return answer["status"], answer["body"]


def _answer(app: Any, probe: dict[str, Any], raised: list[str]) -> dict[str, Any]:
    """Send what comes before, then the request; an error that leaves the app is an answer, too."""
    raised.clear()
    os.ftruncate(2, 0)
    try:
        answer = _send_probe(app, probe)
        if answer["status"] >= 500:
            sys.stderr.flush()
            size = os.fstat(2).st_size
            said = os.pread(2, size, 0).decode("utf-8", "replace")
            answer["log"] = (raised or [_last_line(said)])[-1]
        return answer
    except Exception as error:
        return _failure("".join(traceback.format_exception_only(type(error), error)).strip())


def _errors_of_django() -> list[str]:
    """Where Django will note the errors that it answers with a 500: it logs none by itself."""
    raised: list[str] = []
    signals = sys.modules.get("django.core.signals")

    def note(**_: Any) -> None:
        raised.append(traceback.format_exc().strip().splitlines()[-1])

    if signals:
        signals.got_request_exception.connect(note, weak=False)
    return raised


def _send_probe(app: Any, probe: dict[str, Any]) -> dict[str, Any]:
    client, wire = client_of(app), probe["request"]["wire"]
    earlier, carry = client, Carry()
    for step in probe["before"]:
        earlier = copy.deepcopy(_jar(client))
        send_line(client, carry, step)
    if probe["before"]:
        _set_jar(client, earlier)
    if not probe["thread"]:
        return send(client, wire, probe["letters"])
    answers: list[Any] = []

    def ask() -> None:
        try:
            answers.append(send(client, wire))
        except Exception as error:
            answers.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    if isinstance(answers[0], Exception):
        raise answers[0]
    answer: dict[str, Any] = answers[0]
    return answer


def _jar(client: Any) -> Any:
    """The cookies of a client of werkzeug, before 2.3 and since."""
    return getattr(client, "_cookies", None) or getattr(client, "cookie_jar", None)


def _set_jar(client: Any, jar: Any) -> None:
    if hasattr(client, "_cookies"):
        client._cookies = jar if jar is not None else {}
    else:
        client.cookie_jar = jar


def _failure(what: str) -> dict[str, Any]:
    return {"status": 500, "headers": [], "body": "", "log": what}


def _late() -> dict[str, Any]:
    return _failure(f"not answered within {PROBE_LIMIT} s")


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""


class _Files:
    """What a run's folder holds when the program has ended, for each fork to begin with."""

    def __init__(self, root: str) -> None:
        self.log = os.path.join(root, "probe-log")
        self._root = root
        self._own = {
            os.path.join(root, name) for name in ("outcome", "stdout", "stderr", "job.json")
        }
        self._own.add(self.log)
        self._stamps = self._look()
        self._contents = {}
        for path in self._stamps:
            with open(path, "rb") as file:
                self._contents[path] = file.read()

    def restore(self) -> bool:
        """Undo what the last probe did to the files; tells whether it did anything."""
        stamps = self._look()
        if stamps == self._stamps:
            return False
        for path in set(stamps) - set(self._stamps):
            os.remove(path)
        for path, stamp in self._stamps.items():
            if stamps.get(path) != stamp:
                with open(path, "wb") as file:
                    file.write(self._contents[path])
        self._stamps = self._look()
        return True

    def _look(self) -> dict[str, tuple[int, int, int]]:
        found = {}
        for folder, _, names in os.walk(self._root):
            for path in (os.path.join(folder, name) for name in names):
                if path not in self._own and os.path.isfile(path):
                    stat = os.stat(path)
                    found[path] = (stat.st_ino, stat.st_size, stat.st_mtime_ns)
        return found
