"""Packs: many files as one, to be loaded when the first of them is read."""

import gzip
from collections import defaultdict
from pathlib import Path


def split(folder: Path) -> dict[str, dict[str, Path]]:
    """The files of a staged package by the pack they go into: path → file.

    What programs import, what they open, what only debuggers show, and languages: each is read
    without the others.
    """
    packs: dict[str, dict[str, Path]] = defaultdict(dict)
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = file.relative_to(folder).as_posix()
        packs[_kind(name)][name] = file
    return dict(packs)


def _kind(name: str) -> str:
    if name.endswith(".pyc"):
        return "code"
    if name.endswith(".py"):
        return "source"
    return "locale" if name.endswith(".mo") else "data"


def packed(content: bytes) -> bytes:
    """Gzipped here, since hosts do not compress such files by themselves; always the same."""
    return gzip.compress(content, 9, mtime=0)
