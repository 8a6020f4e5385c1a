"""Tell an error by the reader's own lines."""

import os
from traceback import TracebackException

from .messages import Failure


def explain(error: BaseException, folder: str) -> Failure:
    """The traceback without the frameworks' lines, and the line in ``folder`` to mark."""
    report = TracebackException.from_exception(error)
    own = [frame for frame in report.stack if frame.filename.startswith(folder)]
    file, line = (own[-1].filename, own[-1].lineno) if own else (None, None)
    if isinstance(error, SyntaxError) and (error.filename or "").startswith(folder):
        file, line = error.filename, error.lineno
    _shorten(report, folder, set())
    return {
        "text": "".join(report.format()),
        "file": file and os.path.relpath(file, folder),
        "line": line,
    }


def _shorten(report: TracebackException | None, folder: str, seen: set[int]) -> None:
    """Keep the frames in ``folder``, named relative to it, here and in what caused it."""
    if report is None or id(report) in seen:
        return
    seen.add(id(report))
    own = [frame for frame in report.stack if frame.filename.startswith(folder)]
    for frame in own:
        frame.filename = os.path.relpath(frame.filename, folder)
    report.stack[:] = own
    filename = getattr(report, "filename", None) or ""  # syntax errors have one
    if filename.startswith(folder):
        report.filename = os.path.relpath(filename, folder)
    for other in (report.__cause__, report.__context__, *(report.exceptions or ())):
        _shorten(other, folder, seen)
