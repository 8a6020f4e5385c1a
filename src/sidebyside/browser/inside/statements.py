"""Record what is sent to SQLite: both frameworks reach it through the sqlite3 module."""

import sqlite3

LIMIT = 500
"""More statements than anybody reads are only counted."""

_NOT_COUNTED = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA")
_connect = sqlite3.connect
_recorded = []
_count = 0


class _Cursor(sqlite3.Cursor):
    """Placed behind the cursor class that a framework brings (Django does)."""

    def execute(self, sql, parameters=(), /):
        _record(sql, parameters)
        return super().execute(sql, parameters)

    def executemany(self, sql, parameters, /):
        rows = list(parameters)
        _record(sql, rows)
        return super().executemany(sql, rows)

    def executescript(self, script, /):
        _record(script, ())
        return super().executescript(script)


class _Connection(sqlite3.Connection):
    def cursor(self, factory=None):
        if factory is None:
            return super().cursor(_Cursor)
        if isinstance(factory, type):
            return super().cursor(type(factory.__name__, (factory, _Cursor), {}))
        return super().cursor(factory)

    # sqlite3's own shortcuts make a plain cursor

    def execute(self, *arguments):
        return self.cursor().execute(*arguments)

    def executemany(self, *arguments):
        return self.cursor().executemany(*arguments)

    def executescript(self, *arguments):
        return self.cursor().executescript(*arguments)


def _connect_recording(*args, **options):
    if len(args) < 6:  # factory is the sixth parameter
        options.setdefault("factory", _Connection)
    return _connect(*args, **options)


def install():
    """Record every connection opened from now on."""
    sqlite3.connect = sqlite3.dbapi2.connect = _connect_recording


def take():
    """What was sent since the last call: ``{"count": 2, "statements": [[sql, parameters]]}``.

    Transactions and PRAGMAs are shown, but are not counted as queries.
    """
    global _count
    taken = {"count": _count, "statements": _recorded[:]}
    _recorded.clear()
    _count = 0
    return taken


def _record(sql, parameters):
    global _count
    counted = not str(sql).lstrip().upper().startswith(_NOT_COUNTED)
    _count += counted
    if len(_recorded) < LIMIT:
        _recorded.append([str(sql), repr(parameters) if parameters else "", counted])
