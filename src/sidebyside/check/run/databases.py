"""The SQLite databases that a program has opened so far.

Standard library only, Python 3.8 and later, as ``child``.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import weakref
from collections.abc import Iterator
from typing import Any


class Databases:
    """Its connections, as long as it keeps them, and its files."""

    def __init__(self) -> None:
        self._opened: list[tuple[Any, str]] = []

    def note(self, connection: sqlite3.Connection) -> None:
        """Remember one that was just opened."""
        with contextlib.suppress(sqlite3.Error):
            _, _, file = sqlite3.Cursor(connection).execute("PRAGMA database_list").fetchone()
            self._opened.append((weakref.ref(connection), file))

    @contextlib.contextmanager
    def at_rest(self) -> Iterator[list[sqlite3.Connection]]:
        """A connection to each database: for one in memory the program's own. None at all if a
        transaction is open, which nobody may add to."""
        found: dict[object, sqlite3.Connection] = {}
        with contextlib.ExitStack() as stack:
            for reference, file in self._opened:
                own = reference()
                if own is not None and _is_busy(own):
                    yield []
                    return
                if file and file not in found and os.path.exists(file):
                    found[file] = stack.enter_context(contextlib.closing(sqlite3.connect(file)))
                elif not file and own is not None and _is_usable(own):
                    found[reference] = own
            yield list(found.values())


def _is_busy(connection: sqlite3.Connection) -> bool:
    try:
        return connection.in_transaction
    except sqlite3.Error:  # closed
        return False


def _is_usable(connection: sqlite3.Connection) -> bool:
    try:
        sqlite3.Cursor(connection).close()
    except sqlite3.Error:  # closed, or another thread's
        return False
    return True
