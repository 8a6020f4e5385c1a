"""Standard output of a run: what reaches it, and which line of app.py had it written.

Standard library only, Python 3.8 and later, as ``child``.
"""

from __future__ import annotations

import builtins
import contextlib
import io
import sys
from collections.abc import Iterator
from typing import Any

MAX_WRITES = 5_000


class Recorder(io.TextIOWrapper):
    """Takes the place of ``sys.stdout``: notes what app.py and what it calls write there.

    What none of app.py's lines leads to, and what is written to its ``buffer`` or its descriptor,
    goes to the real standard output.
    """

    def __init__(self, entry: str) -> None:
        real = open(1, "wb", closefd=False)  # noqa: SIM115
        super().__init__(real, encoding="utf-8")
        self.recording = True
        self._entry = entry
        self._written: list[tuple[int, str]] = []
        self._lines, self._unended = 0, ""

    def write(self, text: str) -> int:
        line = self._line() if self.recording else None
        if line is None or not isinstance(text, str):
            return super().write(text)
        if len(self._written) == MAX_WRITES:
            raise RuntimeError(f"more than {MAX_WRITES} prints")
        self._written.append((line, text))
        ended, newline, rest = (self._unended + text).rpartition("\n")
        self._lines += sum(1 for one in ended.split("\n") if one.strip())
        self._unended = rest
        return len(text)

    def prints(self) -> list[tuple[int, str]]:
        """Line and text of each print; prints without a newline are joined with the next one."""
        prints = []
        line, unended = 0, ""
        for line, text in self._written:
            unended += text
            if unended.endswith("\n"):
                prints.append((line, unended[:-1]))
                unended = ""
        return [*prints, (line, unended)] if unended else prints

    def lines(self) -> int:
        """How many lines with something in them were printed to their end so far."""
        return self._lines

    def _line(self) -> int | None:
        """The line of app.py that is running, nearest to the write."""
        frame = sys._getframe(2)
        while frame.f_code.co_filename != self._entry:
            if frame.f_back is None:
                return None
            frame = frame.f_back
        return frame.f_lineno


@contextlib.contextmanager
def recording(entry: str) -> Iterator[Recorder]:
    """Record what the program ``entry`` writes to standard output until the block ends."""
    recorder = Recorder(entry)
    print_in_pieces = builtins.print

    def print_at_once(*values: Any, file: Any = None, flush: bool = False, **options: Any) -> None:
        """``print``, but a record gets all that one call prints as one text."""
        if (sys.stdout if file is None else file) is not recorder:
            print_in_pieces(*values, file=file, flush=flush, **options)
            return
        text = io.StringIO()
        print_in_pieces(*values, file=text, **options)
        recorder.write(text.getvalue())

    sys.stdout = sys.__stdout__ = recorder  # type: ignore[misc]  # final only for those outside
    builtins.print = print_at_once
    try:
        yield recorder
    finally:
        builtins.print = print_in_pieces
        recorder.recording = False
