"""What a program sends to MariaDB and PostgreSQL, with the parameters written out.

Both frameworks reach them by the same drivers, PyMySQL and psycopg. Standard library only where
the run has no such server, Python 3.8 and later, as ``child``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch


@contextmanager
def recording_on_a_server(note: Callable[[str], None]) -> Iterator[None]:
    """Tell ``note`` each statement until the block ends, if the run has a database server."""
    url = os.environ.get("DATABASE_URL", "")
    with ExitStack() as recorded:
        if url.startswith("mysql"):
            recorded.enter_context(_pymysql(note))
        elif url.startswith("postgresql"):
            recorded.enter_context(_psycopg(note))
        yield


@contextmanager
def _pymysql(note: Callable[[str], None]) -> Iterator[None]:
    from pymysql.connections import Connection  # type: ignore[import-untyped]

    query = Connection.query

    def noting(self: Any, sql: Any, unbuffered: bool = False) -> Any:
        note(sql if isinstance(sql, str) else sql.decode("utf-8", "replace"))
        return query(self, sql, unbuffered)

    with patch.object(Connection, "query", noting):
        yield


@contextmanager
def _psycopg(note: Callable[[str], None]) -> Iterator[None]:
    from psycopg import ClientCursor, Cursor

    execute, executemany = Cursor.execute, Cursor.executemany

    def one(self: Any, sql: Any, parameters: Any = None, **options: Any) -> Any:
        note(ClientCursor(self.connection).mogrify(sql, parameters))
        return execute(self, sql, parameters, **options)

    def many(self: Any, sql: Any, rows: Any, **options: Any) -> Any:
        rows = list(rows)
        for row in rows:
            note(ClientCursor(self.connection).mogrify(sql, row))
        return executemany(self, sql, rows, **options)

    with patch.object(Cursor, "execute", one), patch.object(Cursor, "executemany", many):
        yield
