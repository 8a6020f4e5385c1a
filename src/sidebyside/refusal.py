"""The two ways in which this project says no: bad input, and another program that failed."""

from pathlib import Path


class Refusal(Exception):
    """Bad input, told so that it can be mended: file, line, what is wrong, what to do.

    Printed as ``file:line: what is wrong`` with the remedy indented below it.
    """

    def __init__(self, path: Path | str, what: str, mend: str, line: int | None = None):
        self.path, self.what, self.mend, self.line = path, what, mend, line
        super().__init__(path, what, mend, line)

    def __str__(self) -> str:
        place = _relative(self.path) + (f":{self.line}" if self.line else "")
        remedy = "".join(f"\n    {line}" for line in self.mend.splitlines())
        return f"{place}: {self.what}{remedy}"


class BuildFailed(Exception):
    """A site generator, the type checker or the bundler failed; the message is its output."""


def _relative(path: Path | str) -> str:
    """The path as the contributor would type it: relative to the working directory."""
    try:
        return Path(path).resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)
