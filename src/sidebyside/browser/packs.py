"""Packs: many files as one, to be loaded when the first of them is read."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sidebyside.browser.runtime import RuntimeFolder


@dataclass(frozen=True)
class Pack:
    """A file of the runtime that holds others, one after another."""

    name: str
    sizes: dict[str, int]
    """Path → size of the files in it, in their order."""


def write_packs(runtime: RuntimeFolder, package: str, folder: Path) -> list[Pack]:
    """Pack the files of a staged ``package`` by their kind."""
    kinds = split(folder)
    return [write_pack(runtime, f"{package}-{kind}", files) for kind, files in kinds.items()]


def write_pack(runtime: RuntimeFolder, stem: str, files: Mapping[str, Path]) -> Pack:
    """Pack ``files`` (path → file)."""
    contents = {path: file.read_bytes() for path, file in files.items()}
    name = runtime.add_gzipped(stem, b"".join(contents.values()))
    return Pack(name, {path: len(content) for path, content in contents.items()})


def split(folder: Path) -> dict[str, dict[str, Path]]:
    """The files of a staged package by the pack they go into: path → file.

    What programs import, what they open, what only debuggers show, and languages, of
    which English is the default: each is read without the others.
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
    if name.endswith(".mo"):
        return "english" if "/en/" in name else "locale"  # what most programs read of them
    return "data"
