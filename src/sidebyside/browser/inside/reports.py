"""Tell an error by the reader's own lines."""

import os
import traceback


def explain(error, folder):
    """The traceback without the frameworks' lines, and the line to mark: text, file, line."""
    told = traceback.TracebackException.from_exception(error)
    own = [frame for frame in told.stack if frame.filename.startswith(folder)]
    file, line = (own[-1].filename, own[-1].lineno) if own else (None, None)
    if isinstance(error, SyntaxError) and (error.filename or "").startswith(folder):
        file, line = error.filename, error.lineno
    _shorten(told, folder, set())
    return {
        "text": "".join(told.format()),
        "file": file and os.path.relpath(file, folder),
        "line": line,
    }


def _shorten(told, folder, seen):
    """Keep the frames in ``folder``, named relative to it, here and in what caused it."""
    if told is None or id(told) in seen:
        return
    seen.add(id(told))
    own = [frame for frame in told.stack if frame.filename.startswith(folder)]
    for frame in own:
        frame.filename = os.path.relpath(frame.filename, folder)
    told.stack[:] = own
    if (getattr(told, "filename", None) or "").startswith(folder):
        told.filename = os.path.relpath(told.filename, folder)
    for other in (told.__cause__, told.__context__, *(told.exceptions or ())):
        _shorten(other, folder, seen)
