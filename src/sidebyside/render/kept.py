"""What the indexes are made of: kept between pages, and read again when a file changes."""

from functools import lru_cache
from pathlib import Path

from sidebyside.claims import Claim, read_claims
from sidebyside.topics import Topic, find_topics, load_topic


def all_topics(snippets: Path) -> tuple[Topic, ...]:
    """Every topic, in reading order. Raises the first one's Refusal."""
    folders = find_topics(snippets).values()
    return _topics(tuple((folder, _changed(folder / "topic.toml")) for folder in folders))


def all_claims(path: Path) -> tuple[Claim, ...]:
    """Every claim of the notes. Raises Refusal."""
    return _claims(path, _changed(path))


@lru_cache(maxsize=1)
def _topics(folders: tuple[tuple[Path, int], ...]) -> tuple[Topic, ...]:
    return tuple(load_topic(folder) for folder, _ in folders)


@lru_cache(maxsize=1)
def _claims(path: Path, changed: int) -> tuple[Claim, ...]:
    return read_claims(path)


def _changed(path: Path) -> int:
    return path.stat().st_mtime_ns if path.is_file() else 0
