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
from sidebyside.check.run.carry import Carry
from sidebyside.check.run.recorder import recording


def run(job: dict[str, Any]) -> dict[str, Any]:
    """Run the ``job`` in the current directory, under guard; the outcome fits into JSON.

    A ``pool.Job`` comes as a dictionary, with ``root``, the folder that the run may write to.
    """
    watch = guard.install(job["root"])
    folder = os.getcwd()
    entry = os.path.join(folder, "app.py")
    sys.argv, sys.path[0:0] = ["app.py"], [folder]
    _raise_deprecations(folder)
    module = _main_module(entry)
    outcome: dict[str, Any] = {"error": None, "answers": []}
    with recording(entry) as recorder:
        try:
            with open(entry, encoding="utf-8") as source:
                code = compile(source.read(), entry, "exec")
            exec(code, vars(module))
        except BaseException as error:  # sys.exit() and KeyboardInterrupt are the snippet's, too
            outcome["error"] = _report(error, folder)
        _join_threads()
    outcome["prints"] = recorder.prints()
    if job["requests"] and not outcome["error"]:
        outcome.update(_ask(vars(module).get("app"), job, folder))
        _join_threads()
    outcome["versions"] = _versions(job["distributions"])
    outcome["violations"] = watch.violations
    sys.stdout.flush()
    sys.stderr.flush()
    return outcome


def _main_module(entry: str) -> types.ModuleType:
    """An empty ``__main__`` for the program, in the place of this one's."""
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
    """Wait for threads that still run, as the interpreter does before it exits."""
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
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
    """Send ``app`` each probe by itself, then the requests in order.

    Each conversation has a cookie jar of its own.
    """
    if app is None:
        missing = NameError("the topic has requests, but there is no WSGI `app`")
        return {"error": _report(missing, folder)}
    probes = asking.probe_each(app, job.get("probes", []), job["root"])
    talks: dict[int, tuple[Any, Carry]] = {}
    answers = []
    for request in job["requests"]:
        conversation = request.get("conversation", 0)
        if conversation not in talks:
            talks[conversation] = asking.client_of(app), Carry()
        client, carry = talks[conversation]
        try:
            answers.append(asking.send_line(client, carry, request))
        except Exception as error:
            report = _report(error, folder)
            report["message"] = f"{request['line']}: {report['message']}"
            return {"error": report}
    return {"answers": answers, "probed": probes}


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
