"""One run of one snippet, in the process that is only for it.

Runs ``app.py`` as ``python app.py`` would, notes what it prints and where, then asks its WSGI
``app`` the topic's requests. Standard library only, Python 3.8 and later, because it also runs
in the interpreters that old libraries need (werkzeug comes with every environment).
"""

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

from sidebyside.check.run import guard

MAX_PRINTS = 5_000


class Prints:
    """Stands in for ``print``: notes line and text of the prints that app.py makes itself."""

    def __init__(self, entry):
        self.entry = entry
        self.seen = []
        self._print = builtins.print

    def __call__(self, *args, **options):
        frame = sys._getframe(1)
        own = frame.f_code.co_filename == self.entry
        if not own or options.get("file") not in (None, sys.stdout):
            self._print(*args, **options)
            return
        if len(self.seen) == MAX_PRINTS:
            raise RuntimeError(f"more than {MAX_PRINTS} prints")
        sep = options.get("sep")
        end = options.get("end")
        text = (" " if sep is None else sep).join(map(str, args))
        self.seen.append([frame.f_lineno, text + ("" if end in (None, "\n") else end)])


def run(job):
    """Run the ``job`` in the current directory, under guard; the outcome fits into JSON."""
    watch = guard.install(job["root"])
    folder = os.getcwd()
    entry = os.path.join(folder, "app.py")
    outcome = {"prints": [], "error": None, "answers": [], "versions": {}}
    prints = builtins.print = Prints(entry)
    sys.argv, sys.path[0:0] = ["app.py"], [folder]
    _raise_deprecations(folder)
    module = types.ModuleType("__main__")
    module.__file__ = entry
    module.__builtins__ = builtins
    sys.modules["__main__"] = module
    importlib.invalidate_caches()
    try:
        with open(entry, encoding="utf-8") as source:
            code = compile(source.read(), entry, "exec")
        exec(code, module.__dict__)
    except BaseException as error:  # sys.exit() and KeyboardInterrupt are the snippet's, too
        outcome["error"] = _told(error, folder)
    builtins.print = prints._print
    outcome["prints"] = prints.seen
    if job["requests"] and not outcome["error"]:
        outcome.update(_ask(vars(module).get("app"), job["requests"], folder))
    for thread in threading.enumerate():  # as the interpreter does before it exits
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    outcome["versions"] = _versions(job["distributions"])
    outcome["violations"] = watch.violations
    sys.stdout.flush()
    sys.stderr.flush()
    return outcome


def _raise_deprecations(folder):
    """Make a deprecation an error where the snippet's own lines cause it."""
    names = {os.path.splitext(name)[0] for name in os.listdir(folder)} | {"__main__"}
    own = rf"({'|'.join(map(re.escape, sorted(names)))})(\.|$)"
    warnings.resetwarnings()
    warnings.simplefilter("ignore")
    for category in (DeprecationWarning, PendingDeprecationWarning, FutureWarning):
        warnings.filterwarnings("error", category=category, module=own)


def _told(error, folder):
    """Type, message and the last of the snippet's own lines in the traceback."""
    own = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.startswith(folder + os.sep)
    ]
    told = {"type": type(error).__name__, "message": str(error), "file": "app.py", "line": None}
    if own:
        told["file"] = os.path.relpath(own[-1].filename, folder).replace(os.sep, "/")
        told["line"] = own[-1].lineno
    elif isinstance(error, SyntaxError):
        told["line"] = error.lineno
    return told


def _ask(app, requests, folder):
    """Send the requests to ``app`` in order, with one cookie jar."""
    if app is None:
        missing = NameError("the topic has requests, but there is no WSGI `app`")
        return {"error": _told(missing, folder)}
    from werkzeug.test import Client
    from werkzeug.wrappers import Response

    client = Client(app, Response)
    answers = []
    for request in requests:
        try:
            response = client.open(
                path=request["path"],
                method=request["method"],
                headers=request["headers"],
                data=request["form"],
                json=request["json"],
            )
            answers.append(
                {
                    "status": response.status_code,
                    "type": response.headers.get("Content-Type", ""),
                    "body": response.get_data(as_text=True),
                }
            )
        except Exception as error:
            told = _told(error, folder)
            told["message"] = f"{request['line']}: {told['message']}"
            return {"error": told}
    return {"answers": answers}


def _versions(distributions):
    from importlib.metadata import PackageNotFoundError, version

    found = {"python": platform.python_version()}
    for name in distributions:
        with contextlib.suppress(PackageNotFoundError):
            found[name] = version(name)
    return found


def main():
    """Entry point in an interpreter of the snippet's own: job file in, outcome file out."""
    job_file, outcome_file = sys.argv[1:]
    with open(job_file, encoding="utf-8") as source:
        job = json.load(source)
    outcome = os.open(outcome_file, os.O_WRONLY | os.O_CREAT)
    os.write(outcome, json.dumps(run(job)).encode())
    os._exit(0)


if __name__ == "__main__":
    main()
