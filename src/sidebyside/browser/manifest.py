"""What the browser is told of the runtime: runtime/manifest.json.

web/src/protocol/manifest.ts is the other end; a test compares the two.
"""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Snapshot:
    """The memory of a Python that has its imports done: a file and its size in bytes."""

    file: str
    bytes: int


@dataclass(frozen=True)
class Package:
    """A distribution, and the packs that hold its files."""

    version: str
    packs: list[str]


@dataclass(frozen=True)
class RunnableSide:
    """A side that runs in the browser.

    It starts from ``snapshot`` with ``packages`` in its reach, whose files ``tree`` lists.
    """

    snapshot: str
    packages: list[str]
    tree: str


@dataclass(frozen=True)
class Request:
    """A request to offer, as it goes over the wire."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: str


@dataclass(frozen=True)
class Manifest:
    """The names of all files of the runtime, and what each is for."""

    pyodide: str
    """The folder of Pyodide's own files, ending in a slash."""
    worker: str
    empty: str
    """An empty stand-in for the standard library, which a snapshot brings."""
    stdlib: str
    snapshots: dict[str, Snapshot]
    packages: dict[str, Package]
    sides: dict[str, RunnableSide]
    requests: dict[str, list[Request]]


Tree = dict[str, dict[str, int]]
"""By pack, what it holds: path below site-packages → size, in the order of their bytes."""


def to_json(content: Manifest | Tree) -> bytes:
    """``content`` as the browser reads it."""
    plain = asdict(content) if isinstance(content, Manifest) else content
    return json.dumps(plain, separators=(",", ":"), ensure_ascii=False).encode()
