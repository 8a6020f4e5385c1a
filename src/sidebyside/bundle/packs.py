"""Packs: many files as one, to be loaded when the first of them is read."""

import gzip
import hashlib
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


def write_pack(files: dict[str, Path], name: str, folder: Path) -> str:
    """Write the files after one another, packed. Returns the file's name, unique to its content."""
    return write_packed(b"".join(file.read_bytes() for file in files.values()), name, folder)


def write_packed(content: bytes, name: str, folder: Path) -> str:
    """Gzip ``content`` as ``name.<digest>.bin``, which no host packs or unpacks by itself."""
    file = f"{name}.{digest(content)}.bin"
    (folder / file).write_bytes(gzip.compress(content, 9, mtime=0))
    return file


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]
