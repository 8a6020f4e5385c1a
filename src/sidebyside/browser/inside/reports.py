"""Tell an error by the reader's own lines."""

import os
from traceback import TracebackException

from .hints import hint
from .messages import Failure

LIMIT = 65536
"""Characters of a report."""


def explain(error: BaseException, folder: str) -> Failure:
    """The traceback without the frameworks' lines, and the line in ``folder`` to mark.

    What fails because a browser lacks it is explained in one line more.
    """
    report = TracebackException.from_exception(error)
    own = [frame for frame in report.stack if frame.filename.startswith(folder)]
    file, line = (own[-1].filename, own[-1].lineno) if own else (None, None)
    if isinstance(error, SyntaxError) and (error.filename or "").startswith(folder):
        file, line = error.filename, error.lineno
    _shorten(report, folder, set())
    text = _cut("".join(report.format()))
    if advice := hint(error):
        text += f"{advice}\n"
    return {
        "text": text,
        "file": file and os.path.relpath(file, folder),
        "line": line,
    }


def _cut(text: str) -> str:
    """Leave out the middle of a long report: the beginning and the end tell most."""
    half = LIMIT // 2
    left_out = len(text) - LIMIT
    if left_out <= 0:
        return text
    return f"{text[:half]}\n… {left_out} more characters …\n{text[-half:]}"


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
