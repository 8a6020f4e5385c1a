"""Where things are, and how files are written and told apart.

Paths are relative to the working directory, which is the project's folder.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

SNIPPETS = Path("snippets")
DOCS = Path("docs")
DATA = Path("data")
WEB = Path("web")
THEME = Path("theme")
SITE = Path("site")
BUILD = Path("build")
"""Everything that is made on the way and can be made again."""


def write_whole(path: Path, content: str | bytes) -> None:
    """Write ``path`` whole or not at all: a part file takes its place when it is complete.

    Creates the folder that it belongs into.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(content.encode() if isinstance(content, str) else content)
    part.replace(path)


def digest(*contents: str | bytes) -> str:
    """The SHA-256 of ``contents``, as hexadecimal digits; where one ends matters."""
    sha = hashlib.sha256()
    for content in contents:
        data = content.encode() if isinstance(content, str) else content
        sha.update(b"%d:" % len(data) + data)
    return sha.hexdigest()


def digest_files(paths: Iterable[Path]) -> str:
    """The digest of the files among ``paths``: of their names and contents, in that order."""
    files = [path for path in paths if path.is_file()]
    return digest(*(part for path in files for part in (path.as_posix(), path.read_bytes())))


def digest_tree(path: Path) -> str:
    """The digest of a file, or of a folder: of the names below it and of their contents."""
    files = sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]
    parts = ((file.relative_to(path).as_posix(), file.read_bytes()) for file in files)
    return digest(*(digest(name, content) for name, content in parts))


def is_stamped(stamp: Path, state: str) -> bool:
    """Whether ``stamp_state`` wrote ``state`` last."""
    return stamp.is_file() and stamp.read_text("utf-8") == state


def stamp_state(stamp: Path, state: str) -> None:
    """Write down ``state``, the digest of the inputs of what has just been built."""
    write_whole(stamp, state)
