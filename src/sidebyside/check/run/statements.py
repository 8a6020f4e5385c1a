"""What a program sends to SQLite, which both frameworks reach through the ``sqlite3`` module.

SQLite itself tells each statement as it begins, with its parameters written out, however a
framework binds them. It tells it once more for each trigger that it sets off, deletes that cascade
among them: so cursors, of whatever class a framework brings, say when one begins. (The browser's
``inside/statements`` shows the parameters as they were handed over, and has no need to trace.)
Standard library only, Python 3.8 and later, as ``child``.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from types import FrameType
from typing import Any

from sidebyside.check.run.databases import Databases

MAX_STATEMENTS = 2_000
"""More of a program are not noted."""
MAX_LENGTH = 4_000
"""Characters of a statement that are noted."""

_TRANSACTION = re.compile("BEGIN|COMMIT|ROLLBACK")
"""What sqlite3 sends by itself, before a statement and between."""


class Statements:
    """The statements of the program ``entry``, in the order in which they began."""

    def __init__(self, entry: str, printed: Callable[[], int]) -> None:
        self.noted: list[tuple[int, int | None, str]] = []
        """How much was printed before, the line of app.py that was running, and the SQL."""
        self.in_threads = False
        """Whether any began in another thread: then chance decides after which print."""
        self.recording = True
        self.is_unheard = False
        self.databases = Databases()
        self._thread = threading.local()  # each has its own statement that begins
        self._entry = entry
        self._printed = printed

    def begin(self) -> None:
        """What SQLite tells next is a statement of the program."""
        self._thread.begun = True

    def traced(self, sql: str) -> None:
        """SQLite begins a statement; of those that one sets off, it says the same once more."""
        if _TRANSACTION.match(sql):
            self.note(sql)
        elif getattr(self._thread, "begun", False):
            self._thread.begun = False
            self.note(sql)

    def note(self, sql: str) -> None:
        if self.recording and len(self.noted) < MAX_STATEMENTS:
            self.noted.append((self._printed(), self._line(), _cut(sql)))
            self.in_threads |= threading.current_thread() is not threading.main_thread()

    @contextlib.contextmanager
    def unheard(self) -> Iterator[None]:
        """What is sent within the block is neither noted nor told to the program."""
        recording, self.recording = self.recording, False
        self.is_unheard = True
        try:
            yield
        finally:
            self.recording, self.is_unheard = recording, False

    def _line(self) -> int | None:
        """The line of app.py that is running at module level; in a thread, the main thread's."""
        line = self._line_above(sys._getframe(2))
        if line is None:
            main = threading.main_thread().ident
            line = self._line_above(sys._current_frames().get(main or 0))
        return line

    def _line_above(self, frame: FrameType | None) -> int | None:
        while frame:
            code = frame.f_code
            if code.co_name == "<module>" and code.co_filename == self._entry:
                return frame.f_lineno
            frame = frame.f_back
        return None


def _cut(sql: str) -> str:
    """``sql``, with the values cut that make it long: what is left is still a statement."""
    if len(sql) <= MAX_LENGTH:
        return sql
    return re.sub(r"'([^']{80})[^']{40,}'", r"'\1…'", sql)[:MAX_LENGTH]


def _classes(statements: Statements) -> tuple[type[sqlite3.Connection], type[sqlite3.Cursor]]:
    """Connections and cursors that note, called as sqlite3's own."""

    class Cursor(sqlite3.Cursor):
        def execute(self, *arguments: Any) -> Any:
            statements.begin()
            return super().execute(*arguments)

        def executemany(self, sql: str, parameters: Iterable[Any], /) -> Any:
            return super().executemany(sql, _each(iter(parameters), statements))

        def executescript(self, script: str, /) -> Any:
            for sql in _statements_of(script):
                statements.note(sql)
            return super().executescript(script)

    class Connection(sqlite3.Connection):
        def cursor(self, factory: Any = Cursor) -> Any:
            if isinstance(factory, type) and not issubclass(factory, Cursor):
                factory = type(factory.__name__, (factory, Cursor), {})
            return super().cursor(factory)

        # sqlite3's own shortcuts make a plain cursor

        def execute(self, *arguments: Any) -> Any:
            return self.cursor().execute(*arguments)

        def executemany(self, *arguments: Any) -> Any:
            return self.cursor().executemany(*arguments)

        def executescript(self, *arguments: Any) -> Any:
            return self.cursor().executescript(*arguments)

        def set_trace_callback(self, callback: Callable[[str], object] | None) -> None:
            """The program is told, too, if it asks to be."""

            def both(sql: str) -> None:
                statements.traced(sql)
                if callback and not statements.is_unheard:
                    callback(sql)

            super().set_trace_callback(both)

    for own in (Cursor, Connection):
        own.__module__, own.__qualname__ = "sqlite3", own.__name__
    return Connection, Cursor


def _statements_of(script: str) -> Iterator[str]:
    begun = ""
    for part in script.split(";"):
        begun += f"{part};"
        if sqlite3.complete_statement(begun):
            if begun.strip(" \n\t;"):
                yield begun.strip().rstrip(";")
            begun = ""


def _each(rows: Iterator[Any], statements: Statements) -> Iterator[Any]:
    for row in rows:
        statements.begin()
        yield row


@contextlib.contextmanager
def recording_statements(entry: str, printed: Callable[[], int]) -> Iterator[Statements]:
    """Note what is sent through each connection that is opened until the block ends."""
    statements = Statements(entry, printed)
    own, _ = _classes(statements)
    connect = sqlite3.connect

    def connect_noting(*args: Any, **options: Any) -> Any:
        if len(args) < 6:  # factory is the sixth parameter
            options.setdefault("factory", own)
        connection = connect(*args, **options)
        statements.databases.note(connection)
        # of another class that the program brings, all that SQLite tells
        connection.set_trace_callback(None if isinstance(connection, own) else statements.note)
        return connection

    _put(connect_noting)
    try:
        yield statements
    finally:
        _put(connect)
        statements.recording = False


def _put(connect: Any) -> None:
    sqlite3.connect = sqlite3.dbapi2.connect = connect
