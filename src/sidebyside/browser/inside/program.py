"""Run the reader's program as ``python app.py`` would, and keep it for requests.

web/src/worker/ calls ``prepare``, ``packages.available``, ``run`` once, and ``request``.
"""

import asyncio
import atexit
import builtins
import contextlib
import io
import linecache
import os
import sys
import types
import weakref
from collections.abc import Callable
from importlib.machinery import FileFinder
from json import dumps, loads  # as they are before the program replaces them
from typing import Any

from . import (
    apps,
    hashes,
    http,
    keyboard,
    loops,
    packages,
    randomness,
    reports,
    serving,
    statements,
)
from .body import Body
from .messages import AnswerHead, Failure, Headers, JsBytes, Outcome

FOLDER = "/home/reader/app"
ENTRY = "app.py"

_app: Callable[[], Any] | None = None
"""Gives the app that answers requests."""


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
    sys.prefix = sys.exec_prefix = "/usr"  # Flask takes what is below "/", Pyodide's, as installed
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace", line_buffering=True)
    loops.install()
    serving.install()


def run(files: str, typed: str, seed: str) -> str:
    """Write ``files`` (JSON of name → text) and run app.py. The outcome, an Outcome as JSON.

    ``typed`` is what the reader has answered so far, JSON of lines and of null for the end of
    input. ``seed`` is where chance begins.
    """
    global _app
    texts: dict[str, str] = loads(files)
    for name, text in texts.items():
        path = os.path.join(FOLDER, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    randomness.renew(FOLDER, seed)
    keyboard.install(loads(typed))
    statements.install()
    packages.install(FOLDER, texts.values())
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    status, error = _execute(os.path.join(FOLDER, ENTRY), module)
    is_serving = serving.served is not None and error is None
    _app = (lambda: serving.served) if is_serving else apps.find(module)
    is_whole = not packages.missing and not keyboard.asking
    if not is_serving and is_whole:
        _call_exit_handlers()
    keyboard.close()
    _flush()
    outcome: Outcome = {
        "status": status,
        "error": error,
        "app": _app is not None,
        "sql": statements.take(),
    }
    if is_serving:
        outcome["serving"] = True
    if packages.missing:
        outcome["missing"] = packages.missing
    elif keyboard.asking:
        outcome["asks"] = True
    return dumps(outcome)


def request(head: str, body: JsBytes) -> tuple[str, bytes]:
    """Send a request to the program's app: the answer's head, as JSON, and its body.

    ``head`` is JSON ``{method, target, headers}``; the answer's is an AnswerHead.
    """
    asked = loads(head)
    status, content, failure = "", Body(0), None
    headers: Headers = []
    call: http.Call | None = None
    _leave_the_pages_loop()
    try:
        if _app is None:
            raise LookupError("The program left no app.")
        call = http.Call(_app(), **asked, body=body.to_bytes())
        status, headers, content = call.answer()
    except packages.Missing:
        pass  # told below
    except BaseException as raised:
        failure = _explained(raised)
    _flush()
    answer: AnswerHead = {
        "status": status,
        "headers": headers,
        "size": content.size,
        "sql": statements.take(),
    }
    if call:
        answer["received"] = call.received
    if failure:
        answer["error"] = failure
    if packages.missing:
        answer["missing"] = packages.missing
    return dumps(answer), bytes(content.content)


def _execute(entry: str, module: types.ModuleType) -> tuple[int, Failure | None]:
    """Run the file ``entry`` in ``module``: its exit status, and what it raised."""
    vars(module).update(__file__=entry, __builtins__=builtins, __cached__=None)
    _leave_the_pages_loop()
    try:
        with open(entry, encoding="utf-8") as source:
            code = compile(source.read(), entry, "exec", dont_inherit=True)
        exec(code, vars(module))
    except SystemExit as exit:
        return _status(exit.code), None
    except (serving.Serving, packages.Missing, keyboard.Asking):
        return 0, None
    except BaseException as raised:
        return 1, _explained(raised)
    return 0, None


def _leave_the_pages_loop() -> None:
    """The page's event loop is running, and ``asyncio.run`` would refuse."""
    asyncio._set_running_loop(None)


def _explained(error: BaseException) -> Failure:
    linecache.checkcache()
    return reports.explain(error, FOLDER)


def _status(code: object) -> int:
    """What ``sys.exit(code)`` ends a process with; a text goes to standard error."""
    if code is None or isinstance(code, int):
        return (code or 0) % 256
    print(code, file=sys.stderr)
    return 1


def _call_exit_handlers() -> None:
    """What ``atexit`` calls at the end of a process.

    Temporary files stay if there is an app, which may need them.
    """
    if _app is not None:
        atexit.unregister(weakref.finalize._exitfunc)  # type: ignore[attr-defined]  # not in typeshed
    atexit._run_exitfuncs()


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        # the program may have closed or replaced it
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
