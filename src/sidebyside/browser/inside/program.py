"""Run the reader's program as ``python app.py`` would, and keep it for requests."""

import asyncio
import builtins
import contextlib
import json
import linecache
import os
import sys
import types
from importlib.machinery import FileFinder

from sidebyside_inside import chance, hashes, http, reports, statements

FOLDER = "/home/reader/app"
ENTRY = "app.py"


def prepare(javascript):
    """Make a restored interpreter like one that was just started; before any program."""
    os.makedirs(FOLDER, exist_ok=True)
    os.chdir(FOLDER)
    hashes.use(javascript)
    for finder in sys.path_importer_cache.values():
        if isinstance(finder, FileFinder):
            finder.invalidate_caches()  # the snapshot's file system had other files
    sys.argv = [ENTRY]
    sys.path[0] = FOLDER
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace", line_buffering=True)


def run(files):
    """Write ``files`` (name → text) and run app.py. The outcome as JSON, for the page.

    ``{"status": exit status, "error": {text, file, line} or None, "app": is there one?, "sql"}``
    """
    for name, text in json.loads(files).items():
        os.makedirs(os.path.dirname(os.path.join(FOLDER, name)), exist_ok=True)
        with open(os.path.join(FOLDER, name), "w", encoding="utf-8") as file:
            file.write(text)
    chance.renew(FOLDER)
    statements.install()
    entry = os.path.join(FOLDER, ENTRY)
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    vars(module).update(__file__=entry, __builtins__=builtins, __cached__=None)
    asyncio._set_running_loop(None)  # the page's event loop is no business of the program
    status, error = 0, None
    try:
        with open(entry, encoding="utf-8") as source:
            code = compile(source.read(), entry, "exec", dont_inherit=True)
        exec(code, vars(module))
    except SystemExit as exit:
        status = _status(exit.code)
    except BaseException as raised:
        status, error = 1, _explained(raised)
    _flush()
    outcome = {"status": status, "error": error, "app": callable(getattr(module, "app", None))}
    return json.dumps({**outcome, "sql": statements.take()})


def request(asked, body):
    """Send a request to the program's ``app``: the answer's head as JSON, and its body.

    ``asked`` is JSON ``{method, target, headers}``.
    """
    asked = json.loads(asked)
    try:
        answer = http.call(sys.modules["__main__"].app, **asked, body=body.to_bytes())
    except BaseException as raised:
        answer = {"status": "", "headers": [], "body": b"", "error": _explained(raised)}
    _flush()
    body = answer.pop("body")
    return json.dumps({**answer, "sql": statements.take()}), body


def _explained(error):
    linecache.checkcache()
    return reports.explain(error, FOLDER)


def _status(code):
    """What ``sys.exit(code)`` ends a process with; a text goes to standard error."""
    if code is None or isinstance(code, int):
        return code or 0
    print(code, file=sys.stderr)
    return 1


def _flush():
    for stream in (sys.stdout, sys.stderr):
        # the program may have closed or replaced it
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
