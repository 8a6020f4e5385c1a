"""What the indexes are made of: kept between pages, and read again when a file changes."""

from functools import lru_cache
from pathlib import Path

from sidebyside.content.claims import Claim, read_claims
from sidebyside.content.libraries import (
    DESCRIBED,
    Library,
    Measured,
    load_libraries,
    read_measurements,
)
from sidebyside.content.topics import Topic, load_topic


def all_topics(folders: dict[str, Path]) -> tuple[Topic, ...]:
    """The topics in ``folders``, as ``find_topics`` gives them. Raises the first one's Refusal."""
    stamped = ((folder, _changed(folder / "topic.toml")) for folder in folders.values())
    return _topics(tuple(stamped))


def all_claims(path: Path) -> tuple[Claim, ...]:
    """Every claim of the notes. Raises Refusal."""
    return _claims(path, _changed(path))


def all_libraries(snippets: Path, path: Path) -> tuple[Measured, dict[str, Library]]:
    """What was measured, kept in ``path``, and every library with it. Raises Refusal."""
    return _libraries(snippets, path, _changed(snippets / DESCRIBED), _changed(path))


@lru_cache(maxsize=1)
def _topics(folders: tuple[tuple[Path, int], ...]) -> tuple[Topic, ...]:
    return tuple(load_topic(folder) for folder, _ in folders)


@lru_cache(maxsize=1)
def _claims(path: Path, changed: int) -> tuple[Claim, ...]:
    return read_claims(path)


@lru_cache(maxsize=1)
def _libraries(snippets: Path, path: Path, *changed: int) -> tuple[Measured, dict[str, Library]]:
    measured = read_measurements(path)
    return measured, load_libraries(snippets, measured, path)


def _changed(path: Path) -> int:
    return path.stat().st_mtime_ns if path.is_file() else 0
