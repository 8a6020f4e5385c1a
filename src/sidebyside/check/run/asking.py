"""What a finished program's WSGI ``app`` answers: the topic's requests, and the probes.

Forks of the finished program answer the probes, so that none sees another's effects. Standard
library only, Python 3.8 and later, as ``child``.
"""

from __future__ import annotations

import copy
import gc
import itertools
import os
import re
import sys
import threading
import traceback
from collections.abc import Callable
from functools import partial
from typing import Any

from sidebyside.check.run.folder_state import FolderState
from sidebyside.check.run.pipes import in_a_fork
from sidebyside.check.run.talking import Talk, client_of, converse, send

PROBING = "probing"
"""The file in the run's root that tells that the program has ended, and is asked."""
PROBE_LIMIT = 60
"""Seconds until a fork that does not answer is given up."""
_TOKEN = re.compile(r"[\w.-]{20,}")


def probe_each(app: Any, probes: list[dict[str, Any]], root: str) -> list[dict[str, Any]]:
    """The answers to ``probes``, each as if it were the only one since the program has ended."""
    with open(os.path.join(root, PROBING), "w"):
        pass
    client_of(app)  # its imports are paid once
    gc.collect()
    gc.freeze()
    files = FolderState(root)
    answers: list[dict[str, Any]] = []
    for before, group in itertools.groupby(probes, lambda probe: (probe["before"], probe["stale"])):
        alike = list(group)
        answers += _after(app, alike, files, *before) if before[0] else _each(app, alike, files)
    return answers


def _after(
    app: Any,
    probes: list[dict[str, Any]],
    files: FolderState,
    steps: list[dict[str, Any]],
    stale: bool,
) -> list[dict[str, Any]]:
    """The answers to ``probes`` in a fork that has sent ``steps``: each of them is sent once."""

    def held() -> list[dict[str, Any]]:
        _log_to(files.log)
        talk = Talk()
        try:
            talk.hold(app, steps[:-1] if stale else steps)
            if stale:
                copy.deepcopy(talk).hold(app, steps[-1:])
        except Exception as error:
            return [_failure(_said(error))] * len(probes)
        return _each(app, probes, FolderState(files.root), talk)

    answers: list[dict[str, Any]] | None = in_a_fork(held, PROBE_LIMIT + 2 * len(probes))
    files.restore()
    return [_late()] * len(probes) if answers is None else answers


def _each(
    app: Any, probes: list[dict[str, Any]], files: FolderState, talk: Talk | None = None
) -> list[dict[str, Any]]:
    answers: list[dict[str, Any]] = []
    while len(answers) < len(probes):
        answers += _next_answers(app, probes[len(answers) :], files, talk or Talk())
    return answers


def _next_answers(
    app: Any, probes: list[dict[str, Any]], files: FolderState, talk: Talk
) -> list[dict[str, Any]]:
    """The answers to the first of ``probes``: those that one fork can give, or one by one.

    A fork takes 10 ms, a request 1 ms, so a fork goes on until a request had an effect, as far as
    its method and status tell. Whether one before it had an effect, too, a file shows that was
    written, or a request that gets another answer than where it comes alone.
    """
    found = in_a_fork(partial(_answers, app, probes, files.log, talk), PROBE_LIMIT)
    was_written = files.restore()
    if not found:  # one of them does not end, or ends the process
        return _one_by_one(app, probes, files, talk)
    last = probes[len(found["answers"]) - 1]
    if len(found["answers"]) > 1 and _had_effect(last, found["answers"][-1]):
        [alone] = _one_by_one(app, [last], files, talk)
        found["sure"] = _shown(alone) == _shown(found["answers"][-1])
        found["answers"][-1] = alone
    elif len(found["answers"]) > 1 and was_written:
        found["sure"] = False
    answers: list[dict[str, Any]] = found["answers"]
    return answers if found["sure"] else _one_by_one(app, probes[: len(answers)], files, talk)


def _one_by_one(
    app: Any, probes: list[dict[str, Any]], files: FolderState, talk: Talk
) -> list[dict[str, Any]]:
    answers = []
    for probe in probes:
        found = in_a_fork(partial(_answers, app, [probe], files.log, talk), PROBE_LIMIT)
        files.restore()
        answers.append(found["answers"][0] if found else _late())
    return answers


def _had_effect(probe: dict[str, Any], answer: dict[str, Any]) -> bool:
    """Whether the request changed something, as HTTP has it: safe methods do not, nor refusals."""
    is_safe = probe["request"]["wire"]["method"] in ("GET", "HEAD", "OPTIONS")
    return not is_safe and answer["status"] in (*range(200, 300), 302, 303, *range(500, 600))


def _answers(app: Any, probes: list[dict[str, Any]], log: str, talk: Talk) -> dict[str, Any]:
    """The ``answers`` to the first of ``probes``, until one had an effect, and whether it is
    ``sure`` that none had: then the first of them, sent once more, gets the same answer."""
    _log_to(log)
    gc.disable()
    raised = _errors_of_django()
    answers: list[dict[str, Any]] = []
    for probe in probes:
        answers.append(_answer(app, probe, raised, talk))
        if _had_effect(probe, answers[-1]):
            return {"answers": answers, "sure": True}
    again = _answer(app, probes[0], raised, talk) if len(answers) > 1 else answers[0]
    sure = _shown(again) == _shown(answers[0])
    return {"answers": answers, "sure": sure}


def _log_to(log: str) -> None:
    """Send what is written to standard error or output to a file of its own."""
    os.dup2(os.open(log, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND), 2)
    os.dup2(2, 1)


def _shown(answer: dict[str, Any]) -> tuple[int, str]:
    """Status and body, without the tokens in it: they are random."""
    return answer["status"], _TOKEN.sub("…", answer["body"])


def answers_of(app: Any, requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The answers to ``requests``, in a process whose standard error is a file to read."""
    raised = _errors_of_django()
    return [_guarded(ask, raised) for _, ask in converse(app, requests)]


def _answer(app: Any, probe: dict[str, Any], raised: list[str], talk: Talk) -> dict[str, Any]:
    """Send the request."""
    return _guarded(lambda: _send_probe(app, probe, talk), raised)


def _guarded(ask: Callable[[], dict[str, Any]], raised: list[str]) -> dict[str, Any]:
    """What ``ask`` gets; an error that leaves the app is an answer, too."""
    raised.clear()
    os.ftruncate(2, 0)
    try:
        answer = ask()
        if answer["status"] >= 500:
            sys.stderr.flush()
            size = os.fstat(2).st_size
            said = os.pread(2, size, 0).decode("utf-8", "replace")
            answer["log"] = (raised or [_last_line(said)])[-1]
        return answer
    except Exception as error:
        return _failure(_said(error))


def _errors_of_django() -> list[str]:
    """Where Django will note the errors that it answers with a 500: it logs none by itself."""
    raised: list[str] = []
    signals = sys.modules.get("django.core.signals")

    def note(**_: Any) -> None:
        raised.append(traceback.format_exc().strip().splitlines()[-1])

    if signals:
        signals.got_request_exception.connect(note, weak=False)
    return raised


def _send_probe(app: Any, probe: dict[str, Any], talk: Talk) -> dict[str, Any]:
    client, wire = talk.client(app), talk.carry.fill(probe["request"])
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


def _said(error: Exception) -> str:
    return "".join(traceback.format_exception_only(type(error), error)).strip()


def _failure(what: str) -> dict[str, Any]:
    return {"status": 500, "headers": [], "body": "", "log": what}


def _late() -> dict[str, Any]:
    return _failure(f"not answered within {PROBE_LIMIT} s, or the process ended")


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""
