"""Two statements on the same rows: those that a program's own data may lack.

Both sides' tables stand in one database and hold the same rows, chosen by a fixed seed: NULL
where it may be, values more than once, ``%`` and ``_``, the values that the statements name, and
rows that no other points to. What needs a function that a framework brings is not run.
"""

import random
import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from itertools import chain

from sqlglot import exp

from sidebyside.check.statements.normal import Normal
from sidebyside.content.structure import Column, Tables

_ROWS = 12
_DIGITS = 18
"""SQLite's whole numbers have no more."""
_MOST_STEPS = 2_000_000
"""Steps of SQLite's machine after which a statement is given up."""
_TEXTS = ("Hello", "hello", "100% sure", "100 lines", "a_b", "axb", "", "\\")
_NUMBERS = ("0", "1", "2", "3", "5")
_TIMES = ("2026-01-05 10:00:00", "2026-01-06 00:00:00", "2025-12-31 23:59:59")
_VALUE = re.compile(r"'((?:[^']|'')*)'|(?<![\w.'])(\d+(?:\.\d+)?)(?![\w.'])")
_IS_TIME = re.compile(r"\d{4}-\d\d-\d\d")


class Rows:
    """A database with the tables of both sides. Use as a context manager.

    ``names`` are Flask's names of tables by Django's; ``statements`` name values to look for.
    """

    def __init__(
        self, flask: Tables, django: Tables, names: Mapping[str, str], statements: Iterable[str]
    ) -> None:
        self._database = sqlite3.connect(":memory:", isolation_level=None)
        self._database.set_progress_handler(lambda: 1, _MOST_STEPS)
        self._djangos = {own: name for name, own in names.items()}
        self._values = _Values(statements)
        columns: dict[str, dict[str, Column]] = {}
        for table, its in chain(flask.items(), django.items()):
            known = columns.setdefault(names.get(table, table), {})
            for column in its:
                known.setdefault(column.name, column)
        for table, by_name in sorted(columns.items()):
            self._fill(table, tuple(by_name.values()))

    def __enter__(self) -> "Rows":
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    def agree(self, flask: tuple[str, Normal], django: tuple[str, Normal]) -> bool | None:
        """Whether both find the same rows, or leave the same; None where one cannot be run."""
        (one, one_normal), (other, other_normal) = flask, django
        alike = sorted(one_normal.columns) == sorted(other_normal.columns)
        mine = self._outcome(one, one_normal, alike, {})
        others = self._outcome(other, other_normal, alike, self._djangos)
        return None if mine is None or others is None else mine == others

    def _outcome(
        self, sql: str, normal: Normal, by_column: bool, names: Mapping[str, str]
    ) -> list[str] | None:
        self._database.execute("SAVEPOINT one")
        try:
            with closing(self._database.execute(sql)) as cursor:
                rows = cursor.fetchall()
            if isinstance(normal.tree, exp.Insert | exp.Update | exp.Delete):
                table = normal.tree.find(exp.Table)
                name = table.name if table is not None else ""
                rows = self._database.execute(f'SELECT * FROM "{names.get(name, name)}"').fetchall()
            places: Sequence[int] = range(len(rows[0]) if rows else 0)
            if by_column and len(normal.columns) == len(places):
                places = sorted(places, key=normal.columns.__getitem__)
            return sorted(repr([row[place] for place in places]) for row in rows)
        except sqlite3.Error:
            return None
        finally:
            self._database.execute("ROLLBACK TO one")
            self._database.execute("RELEASE one")

    def _fill(self, table: str, columns: tuple[Column, ...]) -> None:
        chance = random.Random(table)
        values = [self._values.of(column, table, chance) for column in columns]
        definitions = ", ".join(f'"{column.name}" {column.type}' for column in columns)
        marks = ", ".join("?" * len(columns))
        for name in {table, self._djangos.get(table, table)}:
            self._database.execute(f'CREATE TABLE "{name}" ({definitions})')
            rows = zip(*values, strict=True)
            self._database.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)


class _Values:
    """What may stand in a column."""

    def __init__(self, statements: Iterable[str]) -> None:
        found = {value for sql in statements for value in _VALUE.findall(sql)}
        strings = sorted({string.replace("''", "'") for string, number in found if not number})
        self._numbers = sorted({number for _, number in found if number} | set(_NUMBERS))
        self._times = sorted({*filter(_IS_TIME.match, strings), *_TIMES})
        self._texts = sorted({*strings, *_TEXTS})

    def of(self, column: Column, table: str, chance: random.Random) -> list[object]:
        """The values of ``column`` in the rows of its table, from the first one."""
        kind = column.type.upper()
        if column.refers_to and column.unique:
            return [*chance.sample(range(1, _ROWS + 1), _ROWS)]
        if column.refers_to:
            return [self._reference(column, table, row, chance) for row in range(1, _ROWS + 1)]
        if column.unique and "INT" in kind:
            return list(range(1, _ROWS + 1))
        if "BOOL" in kind:
            pool: list[object] = [0, 1]
        elif any(word in kind for word in ("INT", "REAL", "FLOAT", "NUM", "DEC", "DOUBLE")):
            pool = [float(n) if "." in n or len(n) > _DIGITS else int(n) for n in self._numbers]
        else:
            pool = [*(self._times if "DATE" in kind or "TIME" in kind else self._texts)]
        if column.unique:
            pool = [*pool, *(f"{column.name} {row}" for row in range(_ROWS))]
            return chance.sample(pool, _ROWS)
        pool += [] if column.required else [None, None]
        return [chance.choice(pool) for _ in range(_ROWS)]

    def _reference(self, column: Column, table: str, row: int, chance: random.Random) -> object:
        """A row above, of the same table; of another one any but the last rows."""
        nothing: list[object] = [] if column.required else [None]
        above = list(range(1, row)) if column.refers_to == table else list(range(1, _ROWS - 3))
        return chance.choice([*above, *nothing] or [1])
