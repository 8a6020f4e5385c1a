"""The programs of a topic: a side is one framework's folder, with its files.

Its files are read here, and nowhere else.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Literal

from sidebyside.content.toml import read_text

SideName = Literal["flask", "django"]

SIDES: tuple[SideName, SideName] = ("flask", "django")
ENTRY = "app.py"
MARKER = re.compile(r"^.*--8<-- \[(start|end):focus\].*\n?", re.MULTILINE)

_SETUP = ("settings.py", "config.py", "manage.py", "wsgi.py", "asgi.py")


@dataclass(frozen=True)
class SourceFile:
    """One file of a side; ``name`` is relative to the side's folder, with slashes."""

    name: str
    path: Path
    raw: str

    @property
    def is_setup(self) -> bool:
        """Whether it only carries settings, or starts the program: nobody reads it first."""
        path = PurePosixPath(self.name)
        return path.name in _SETUP or path.parent.name == "settings"

    @property
    def kind(self) -> str:
        """What it is written in: its suffix, or all of a name without one, as ``Dockerfile``."""
        path = PurePosixPath(self.name)
        return (path.suffix or path.name).removeprefix(".").lower()

    @cached_property
    def text(self) -> str:
        """The file as readers get it: without the markers of the focus."""
        return MARKER.sub("", self.raw)

    def shown(self, line: int) -> int:
        """The number in ``text`` of the line ``line`` of the file, both from 1."""
        markers = (
            self.raw.count("\n", 0, found.start()) + 1 for found in MARKER.finditer(self.raw)
        )
        return line - sum(1 for marker in markers if marker < line)

    @cached_property
    def focus(self) -> tuple[int, int] | None:
        """First line (from 0) and end line (exclusive) of the focus within ``text``."""
        found: dict[str, int] = {}
        line = 0
        for raw_line in self.raw.splitlines(keepends=True):
            if marker := MARKER.match(raw_line):
                found[marker[1]] = line
            else:
                line += 1
        return (found["start"], found["end"]) if len(found) == 2 else None


@dataclass(frozen=True)
class Side:
    """One framework's program of a topic: a folder with ``app.py`` and more files."""

    topic: str
    name: SideName
    folder: Path
    order: tuple[str, ...] = ()
    """The files that the topic wants to be seen first."""
    only_order: bool = False
    """Whether it wants no others to be seen, but app.py."""

    @property
    def id(self) -> str:
        return f"{self.topic}/{self.name}"

    @property
    def entry(self) -> Path:
        return self.folder / ENTRY

    @cached_property
    def files(self) -> tuple[SourceFile, ...]:
        """Every text file of the side, ``app.py`` first."""
        paths = (p for p in self.folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
        files = (SourceFile(p.relative_to(self.folder).as_posix(), p, read_text(p)) for p in paths)
        return tuple(sorted(files, key=lambda file: (file.name != ENTRY, file.name)))

    @property
    def tabs(self) -> tuple[SourceFile, ...]:
        """The files to show, in the order in which to read them."""
        wanted = (*self.order, ENTRY)
        return tuple(f for f in self.readable if not self.only_order or f.name in wanted)

    @cached_property
    def readable(self) -> tuple[SourceFile, ...]:
        """The files that have something to read, in the order in which to read them.

        That is the topic's order, then app.py, the others, and last those that only set up.
        """
        named = {name: place for place, name in enumerate(self.order)}
        read = (file for file in self.files if file.text.strip())
        return tuple(
            sorted(read, key=lambda file: (named.get(file.name, len(named)), file.is_setup))
        )

    @property
    def first(self) -> SourceFile:
        """The file to show first: the first of the topic's order, else of those with a focus."""
        if self.order:
            return self.tabs[0]
        return next((file for file in self.tabs if file.focus), self.tabs[0])
