"""Record what is sent to SQLite: both frameworks reach it through the sqlite3 module."""

import sqlite3
from collections.abc import Iterable
from typing import Any, Self

from .messages import Statement, Statements

LIMIT = 500
"""More statements than anybody reads are only counted."""

TEXT_LIMIT = 2048
"""Characters of a statement, or of its parameters, that are shown."""

_NOT_COUNTED = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA")
_connect = sqlite3.connect
_recorded: list[Statement] = []
_count = 0


class _Cursor(sqlite3.Cursor):
    """Placed behind the cursor class that a framework brings (Django does)."""

    def execute(self, sql: str, parameters: Any = (), /) -> Self:
        _record(sql, parameters)
        return super().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> Self:
        rows = list(parameters)
        _record(sql, rows)
        return super().executemany(sql, rows)

    def executescript(self, script: str, /) -> sqlite3.Cursor:
        _record(script, ())
        return super().executescript(script)


class _Connection(sqlite3.Connection):
    def cursor(self, factory: Any = None) -> Any:
        if factory is None:
            return super().cursor(_Cursor)
        if isinstance(factory, type):
            return super().cursor(type(factory.__name__, (factory, _Cursor), {}))
        return super().cursor(factory)

    # sqlite3's own shortcuts make a plain cursor

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        cursor: sqlite3.Cursor = self.cursor()
        return cursor.execute(*arguments)

    def executemany(self, *arguments: Any) -> sqlite3.Cursor:
        cursor: sqlite3.Cursor = self.cursor()
        return cursor.executemany(*arguments)

    def executescript(self, *arguments: Any) -> sqlite3.Cursor:
        cursor: sqlite3.Cursor = self.cursor()
        return cursor.executescript(*arguments)


def _connect_recording(*args: Any, **options: Any) -> sqlite3.Connection:
    if len(args) < 6:  # factory is the sixth parameter
        options.setdefault("factory", _Connection)
    connection: sqlite3.Connection = _connect(*args, **options)
    return connection


def install() -> None:
    """Record every connection opened from now on."""
    # each overload of connect() has fewer parameters than this, which passes all of them on
    sqlite3.connect = sqlite3.dbapi2.connect = _connect_recording  # type: ignore[assignment]


def take() -> Statements:
    """What was sent since the last call.

    Transactions and PRAGMAs are shown, but are not counted as queries.
    """
    global _count
    taken: Statements = {"count": _count, "statements": _recorded[:]}
    _recorded.clear()
    _count = 0
    return taken


def _record(sql: object, parameters: object) -> None:
    global _count
    counted = not str(sql).lstrip().upper().startswith(_NOT_COUNTED)
    _count += counted
    if len(_recorded) < LIMIT:
        shown = repr(parameters) if parameters else ""
        _recorded.append((_cut(str(sql)), _cut(shown), counted))


def _cut(text: str) -> str:
    return text if len(text) <= TEXT_LIMIT else f"{text[:TEXT_LIMIT]}…"
