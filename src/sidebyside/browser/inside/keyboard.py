"""Let a program ask the reader: ``input()`` and ``sys.stdin``.

Python cannot wait in a browser. A program that asks is ended, and run again from its beginning with
what the reader has typed: chance repeats itself then (see randomness.py).
"""

import builtins
import io
import sys
from collections.abc import Iterator, Sequence

asking = False
"""Whether the program has asked for a line that is not there yet."""

is_open = False
"""Whether the reader can be asked."""

_lines: Iterator[str | None]


class Asking(BaseException):
    """The program has to start again, with a line more."""


def install(typed: Sequence[str | None]) -> None:
    """Answer with the lines ``typed``, of which None is the end of input; then ask for more."""
    global _lines, is_open
    _lines = iter(typed)
    is_open = True

    def input(prompt: object = "", /) -> str:
        print(prompt, end="", flush=True)
        line = _line()
        if line is None:
            raise EOFError("EOF when reading a line")
        return line

    input.__doc__ = builtins.input.__doc__
    builtins.input = input
    sys.stdin = _Keyboard()


def close() -> None:
    """From now on input is at its end: the program has ended, and answers requests."""
    global is_open
    is_open = False


class _Keyboard(io.TextIOBase):
    def readable(self) -> bool:
        return True

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]  # TextIOBase is text
        line = _line()
        return "" if line is None else f"{line}\n"

    def read(self, size: int | None = -1, /) -> str:
        return "".join(self)


def _line() -> str | None:
    """The next line; shown as a terminal shows what is typed."""
    global asking
    if not is_open:
        return None
    try:
        line = next(_lines)
    except StopIteration:
        asking = True
        raise Asking from None
    if line is not None:
        print(line, file=sys.__stdout__, flush=True)
    return line
