"""A program's second run, on awkward rows: a fork of it from where its first rows are there.

Before each statement that prints, the program pauses. At the first pause at which one of its tables
has rows, a fork of it adds ``awkward`` rows, and goes on to the end of the program; the first
run waits for it, and then goes on as if nothing had been. Standard library only, Python 3.8 and
later, as ``child``.
"""

from __future__ import annotations

import ast
import gc
import json
import os
import sqlite3
import sys
import threading
from collections.abc import Iterator
from typing import Any

from sidebyside.check.run.awkward_rows import add_rows, own_tables
from sidebyside.check.run.folder_state import FolderState
from sidebyside.check.run.hashes import Hashes
from sidebyside.check.run.pipes import hear, say
from sidebyside.check.run.statements import Statements

PAUSE = "__pause__"
"""What the program calls to pause."""


def with_pauses(source: str, entry: str) -> ast.Module:
    """The program, with a pause before each statement of its own level that prints."""
    tree = ast.parse(source, entry)
    tree.body = list(_paused(tree.body))
    return tree


def _paused(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for statement in body:
        if not _prints(statement):
            pass
        elif isinstance(statement, (ast.With, ast.Try, ast.If)):
            statement.body = list(_paused(statement.body))
        elif not isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            pause = ast.Expr(ast.Call(ast.Name(PAUSE, ast.Load()), [], []))
            yield ast.fix_missing_locations(ast.copy_location(pause, statement))
        yield statement


def _prints(statement: ast.stmt) -> bool:
    return any(isinstance(node, ast.Name) and node.id == "print" for node in ast.walk(statement))


class Second:
    """The second run, seen from both."""

    def __init__(self, root: str, limit: float, statements: Statements, hashes: Hashes) -> None:
        self.result: dict[str, Any] | None = None
        """What it told when it had ended; None if there was none."""
        self.is_this = False
        """Whether this process is it."""
        self._root, self._limit = root, limit
        self._statements, self._hashes = statements, hashes
        self._rows: dict[str, list[dict[str, Any]]] = {}
        self._pipe = -1

    def pause(self) -> None:
        """Begin it if it is time, and go on in both: in this one when the other has ended."""
        if self.result or self.is_this or _is_several():
            return
        with self._statements.unheard(), self._statements.databases.at_rest() as databases:
            if any(map(_has_rows, databases)):
                self._fork()

    def tell(self, outcome: dict[str, Any]) -> None:
        """End this process, which is the second run, and tell the first what came of it."""
        say(self._pipe, {**outcome, "rows": self._rows})
        os._exit(0)

    def _fork(self) -> None:
        kept = FolderState(self._root)
        reading, self._pipe = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        pid = os.fork()
        if pid == 0:
            self.is_this = True
            os.close(reading)
            self._begin(kept.log)
            return
        os.close(self._pipe)
        said = hear(pid, reading, self._limit)
        kept.restore()
        if said is None:
            self.result = _late(self._limit)
        elif said:
            self.result = json.loads(said)

    def _begin(self, log: str) -> None:
        os.dup2(os.open(log, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND), 2)
        os.dup2(2, 1)
        gc.disable()  # it would copy all that both share
        self._hashes.cheap = True
        with self._statements.databases.at_rest() as databases:
            for database in databases:
                try:
                    added = add_rows(database)
                except sqlite3.Error:  # a statement is not read to its end: at the next pause
                    os._exit(0)
                for table, rows in added.items():
                    self._rows.setdefault(table, []).extend(rows)


def _is_several() -> bool:
    """Whether threads or processes of the program run beside it, which a fork would not have."""
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return threading.active_count() > 1
    return True


def _has_rows(database: sqlite3.Connection) -> bool:
    try:
        return bool(own_tables(database))
    except sqlite3.Error:  # its file was damaged or is locked, and that may be the subject
        return False


def _late(limit: float) -> dict[str, Any]:
    error = {"type": "Timeout", "message": f"still running after {limit} s", "file": "app.py"}
    return {"prints": [], "answers": [], "rows": {}, "error": {**error, "line": None}}
