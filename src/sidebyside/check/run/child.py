"""One run of one snippet, in the process that is only for it.

Runs ``app.py`` as ``python app.py`` would, notes what it prints and where, then asks its WSGI
``app`` the topic's requests. Standard library only, Python 3.8 and later, because it also runs
in the interpreters that old libraries need (werkzeug comes with every environment).
"""

from __future__ import annotations

import builtins
import contextlib
import importlib
import json
import os
import platform
import re
import sys
import threading
import traceback
import types
import warnings
from typing import Any

from sidebyside.check.run import asking, guard
from sidebyside.check.run.addresses import addresses_of
from sidebyside.check.run.hashes import Hashes
from sidebyside.check.run.recorder import recording
from sidebyside.check.run.second import PAUSE, Second, with_pauses
from sidebyside.check.run.server_statements import recording_on_a_server
from sidebyside.check.run.statements import recording_statements
from sidebyside.check.run.system_checks import faults_of_project
from sidebyside.check.run.talking import converse


def run(job: dict[str, Any]) -> dict[str, Any]:
    """Run the ``job`` in the current directory, under guard; the outcome fits into JSON.

    A ``pool.Job`` comes as a dictionary, with ``root``, the folder that the run may write to.
    """
    watch = guard.install(job["root"])
    folder = os.getcwd()
    entry = os.path.join(folder, "app.py")
    sys.argv, sys.path[0:0] = ["app.py"], [folder]
    _raise_deprecations(folder)
    hashes = Hashes(job["cheap_hashes"])
    hashes.install()
    module = main_module(entry)
    outcome: dict[str, Any] = {"error": None, "answers": []}
    second: Second | None = None
    with contextlib.ExitStack() as recorded:
        recorder = recorded.enter_context(recording(entry))
        statements = recorded.enter_context(recording_statements(entry, recorder.lines))
        recorded.enter_context(recording_on_a_server(statements.note))
        try:
            with open(entry, encoding="utf-8") as source:
                program: Any = source.read()
            if job["on_awkward_rows"] is not None:
                second = Second(job["root"], job["timeout"], statements, hashes)
                vars(module)[PAUSE] = second.pause
                program = with_pauses(program, entry)
            exec(compile(program, entry, "exec"), vars(module))
        except BaseException as error:  # sys.exit() and KeyboardInterrupt are the snippet's, too
            outcome["error"] = _report(error, folder)
        _join_threads()
    outcome["prints"] = recorder.prints()
    if second and second.is_this:
        if not outcome["error"] and job["on_awkward_rows"]:
            app = vars(module).get("app")
            outcome["answers"] = asking.answers_of(app, job["on_awkward_rows"])
        second.tell(outcome)
    outcome["second"] = second.result if second else None
    outcome["statements"] = statements.noted
    outcome["in_threads"] = statements.in_threads
    app = vars(module).get("app")
    if app is None and (job["requests"] or job["addresses"]) and not outcome["error"]:
        missing = NameError("the topic has requests or structure, but there is no WSGI `app`")
        outcome["error"] = _report(missing, folder)
    if job["addresses"] and not outcome["error"]:
        outcome["addresses"] = addresses_of(app)
    hashes.cheap = True
    if job["requests"] and not outcome["error"]:
        outcome.update(_ask(app, job, folder))
        _join_threads()
    if not outcome["error"]:
        outcome.update(_check_project(folder))
    outcome["versions"] = _versions(job["distributions"])
    outcome["violations"] = watch.violations
    sys.stdout.flush()
    sys.stderr.flush()
    return outcome


def main_module(entry: str) -> types.ModuleType:
    """An empty ``__main__`` for the program, in place of our own."""
    module = types.ModuleType("__main__")
    vars(module).update(__file__=entry, __builtins__=builtins)
    sys.modules["__main__"] = module
    importlib.invalidate_caches()
    return module


def _raise_deprecations(folder: str) -> None:
    """Make a deprecation an error where the snippet's own lines cause it."""
    names = {os.path.splitext(name)[0] for name in os.listdir(folder)} | {"__main__"}
    own = rf"({'|'.join(map(re.escape, sorted(names)))})(\.|$)"
    warnings.resetwarnings()
    warnings.simplefilter("ignore")
    for category in (DeprecationWarning, PendingDeprecationWarning, FutureWarning):
        warnings.filterwarnings("error", category=category, module=own)


def _join_threads() -> None:
    """Wait for threads that still run, as the interpreter does before it exits.

    It ends the idle threads of pools. Here they stay: the app may yet be asked, and need them.
    """
    pools = getattr(sys.modules.get("concurrent.futures.thread"), "_threads_queues", {})
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon and thread not in pools:
            thread.join()


def _report(error: BaseException, folder: str) -> dict[str, Any]:
    """Type, message and the last of the snippet's own lines in the traceback."""
    file, line = "app.py", error.lineno if isinstance(error, SyntaxError) else None
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename.startswith(folder + os.sep):
            file = os.path.relpath(frame.filename, folder).replace(os.sep, "/")
            line = frame.lineno
    return {"type": type(error).__name__, "message": str(error), "file": file, "line": line}


def _ask(app: Any, job: dict[str, Any], folder: str) -> dict[str, Any]:
    """Send ``app`` each probe by itself, then the requests in order."""
    probes = asking.probe_each(app, job["probes"], job["root"])
    answers = []
    for request, ask in converse(app, job["requests"]):
        try:
            answers.append(ask())
        except Exception as error:
            report = _report(error, folder)
            report["message"] = f"{request['line']}: {report['message']}"
            return {"error": report}
    return {"answers": answers, "probed": probes}


def _check_project(folder: str) -> dict[str, Any]:
    try:
        return {"faults": faults_of_project()}
    except Exception as error:  # of a module that is imported only now
        return {"error": _report(error, folder)}


def _versions(distributions: list[str]) -> dict[str, str]:
    from importlib.metadata import PackageNotFoundError, version

    found = {"python": platform.python_version()}
    for name in distributions:
        with contextlib.suppress(PackageNotFoundError):
            found[name] = version(name)
    return found


def main() -> None:
    """Entry point in an interpreter of the snippet's own: job file in, outcome file out."""
    job_file, outcome_file = sys.argv[1:]
    with open(job_file, encoding="utf-8") as source:
        job = json.load(source)
    outcome = os.open(outcome_file, os.O_WRONLY | os.O_CREAT)
    os.write(outcome, json.dumps(run(job)).encode())
    os._exit(0)


if __name__ == "__main__":
    main()
