"""Run the reader's program as ``python app.py`` would, and keep it for requests."""

import asyncio
import builtins
import contextlib
import io
import json
import linecache
import os
import sys
import types
from importlib.machinery import FileFinder

from . import hashes, http, randomness, reports, statements
from .messages import AnswerHead, Failure, JsBytes, Outcome

FOLDER = "/home/reader/app"
ENTRY = "app.py"


def prepare(hash_functions: hashes.HashFunctions) -> None:
    """Make a restored interpreter like one that was just started; before any program."""
    os.makedirs(FOLDER, exist_ok=True)
    os.chdir(FOLDER)
    hashes.use(hash_functions)
    for finder in sys.path_importer_cache.values():
        if isinstance(finder, FileFinder):
            finder.invalidate_caches()  # the snapshot's file system had other files
    sys.argv = [ENTRY]
    sys.path[0] = FOLDER
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace", line_buffering=True)


def run(files: str) -> str:
    """Write ``files`` (JSON of name → text) and run app.py. The outcome, an Outcome as JSON."""
    for name, text in json.loads(files).items():
        path = os.path.join(FOLDER, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    randomness.renew(FOLDER)
    statements.install()
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    status, error = _execute(os.path.join(FOLDER, ENTRY), module)
    _flush()
    outcome: Outcome = {
        "status": status,
        "error": error,
        "app": callable(getattr(module, "app", None)),
        "sql": statements.take(),
    }
    return json.dumps(outcome)


def request(head: str, body: JsBytes) -> tuple[str, bytes]:
    """Send a request to the program's ``app``: the answer's head, as JSON, and its body.

    ``head`` is JSON ``{method, target, headers}``; the answer's is an AnswerHead.
    """
    asked = json.loads(head)
    status, content, failure = "", b"", None
    headers: http.Headers = []
    try:
        app = sys.modules["__main__"].app
        status, headers, content = http.call(app, **asked, body=body.to_bytes())
    except BaseException as raised:
        failure = _explained(raised)
    _flush()
    answer: AnswerHead = {"status": status, "headers": headers, "sql": statements.take()}
    if failure:
        answer["error"] = failure
    return json.dumps(answer), content


def _execute(entry: str, module: types.ModuleType) -> tuple[int, Failure | None]:
    """Run the file ``entry`` in ``module``: its exit status, and what it raised."""
    vars(module).update(__file__=entry, __builtins__=builtins, __cached__=None)
    asyncio._set_running_loop(None)  # the page's loop is running, and asyncio.run() would refuse
    try:
        with open(entry, encoding="utf-8") as source:
            code = compile(source.read(), entry, "exec", dont_inherit=True)
        exec(code, vars(module))
    except SystemExit as exit:
        return _status(exit.code), None
    except BaseException as raised:
        return 1, _explained(raised)
    return 0, None


def _explained(error: BaseException) -> Failure:
    linecache.checkcache()
    return reports.explain(error, FOLDER)


def _status(code: str | int | None) -> int:
    """What ``sys.exit(code)`` ends a process with; a text goes to standard error."""
    if code is None or isinstance(code, int):
        return code or 0
    print(code, file=sys.stderr)
    return 1


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        # the program may have closed or replaced it
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
