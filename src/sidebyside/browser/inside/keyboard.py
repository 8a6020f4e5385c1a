"""Let a program ask the reader: ``input()`` and ``sys.stdin``."""

import builtins
import io
import sys
from collections.abc import Callable

Ask = Callable[[str], object]
"""Shows a prompt and waits: a line as text, or anything else for the end of input."""


def install(ask: Ask) -> None:
    """Read what the reader types in answer to ``ask``."""

    def input(prompt: object = "", /) -> str:
        print(end="", flush=True)
        line = ask(str(prompt))
        if not isinstance(line, str):
            raise EOFError("EOF when reading a line")
        return line

    input.__doc__ = builtins.input.__doc__
    builtins.input = input
    sys.stdin = _Keyboard(ask)


class _Keyboard(io.TextIOBase):
    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def readable(self) -> bool:
        return True

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]  # TextIOBase is text
        line = self._ask("")
        return f"{line}\n" if isinstance(line, str) else ""

    def read(self, size: int | None = -1, /) -> str:
        return "".join(self)
