"""What the browser is told of the runtime: runtime/manifest.json.

web/src/protocol/manifest.ts is the other end; a test compares the two.
"""

import json
from dataclasses import asdict, dataclass
from typing import Any

from sidebyside.content.requests import Request


@dataclass(frozen=True)
class PackedPackage:
    """A distribution, and the packs that hold its files."""

    version: str
    modules: list[str]
    """The top-level modules that it has."""
    needs: list[str]
    """It and the packages that it needs: what a program gets that imports it."""
    tree: str
    """The list of their files: a ``Tree``."""
    packs: list[str]


@dataclass(frozen=True)
class RunnableSide:
    """A side that runs in the browser.

    It starts from ``snapshot`` with ``packages`` in its reach, whose files ``tree`` lists.
    """

    snapshot: str
    packages: list[str]
    tree: str
    reads: list[str]
    """The packs that its own files make it read."""


@dataclass(frozen=True)
class Manifest:
    """The names of all files of the runtime, and what each is for. Every file is gzip."""

    wasm: str
    """Pyodide's WebAssembly."""
    worker: str
    """The worker's script, Pyodide's loader included."""
    stdlib: str
    snapshots: dict[str, str]
    """The memory of a Python that has its imports done, by name."""
    packages: dict[str, PackedPackage]
    sides: dict[str, RunnableSide]
    requests: dict[str, list[Request]]
    sizes: dict[str, int]
    """How many bytes of each file there are to download."""


Tree = dict[str, dict[str, int]]
"""By pack, what it holds: path below site-packages → size, in the order of their bytes."""


def to_json(content: Manifest | dict[str, Any] | Tree) -> bytes:
    """``content`` as the browser reads it."""
    plain = asdict(content) if isinstance(content, Manifest) else content
    return json.dumps(plain, separators=(",", ":"), ensure_ascii=False).encode()
