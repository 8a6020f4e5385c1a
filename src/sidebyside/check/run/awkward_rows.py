"""Rows that a program's own data may lack, added to what is in its tables.

They follow from the columns and from the rows that are there, so that two programs with the same
data get the same: empty texts, ``%`` and ``_``, quotes, markup, other scripts, one in the other
case, NULL, values twice, numbers at their bounds, dates long past, and rows to which no other
points. A column whose values have a form (a date, JSON, a hash, one of a few words) keeps to it.
Standard library only, Python 3.8 and later, as ``child``.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import Any, NamedTuple

FIRST = 1001
"""The key of the first of them in each table, far from those that a program gives."""
ROWS = 12
"""So many are added to a table, but for those that its constraints refuse."""

_WITH_NULL = (10, 11)
"""Which of them have NULL where it may be."""
_LONELY = 2
"""So many of a table's rows, the last ones, are pointed to by none."""
_NOT_ITS_OWN = re.compile(
    r"sqlite_|django_|auth_(group|permission|user_)|alembic_|celery_|kombu_|authtoken_|Dict$"
)
"""Tables in which frameworks keep books."""

_TEXTS = (
    "", "100% sure", "100 lines", "a_b", "axb", "{other case}", "It's \"so\"", "<b>bold</b> & more",
    "twice", "twice", "😀 你好", "back\\slash",
)  # fmt: skip
_NUMBER_TYPES = ("INT", "REAL", "FLOAT", "NUM", "DEC", "DOUBLE")
_NUMBERS = (0, -1, 2**15 - 1, 1, 2, 3, 4, 5, 7, 7, 1, 2)
"""None so large that a program which draws a star for each would fill the memory."""
_DATES = ("1900-01-01", "2026-01-01", "1999-12-31", "2000-02-29")
_TIMES = ("00:00:00", "23:59:59", "00:00:00", "12:00:00")
_IS_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_IS_TIME = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d.*")
_IS_UUID = re.compile(r"[0-9a-f]{32}")
_IS_CLOSED = re.compile(
    r"[\[{].*[\]}]|[\w.+/$=:,-]*\$[\w.+/$=:,-]*\$.*|[\d.]+"
    r"|[\w./-]+\.\w{1,5}|[\w+-]+/[\w.+/-]+",
    re.DOTALL,
)
"""JSON, the hash of a password, a number, the name or the type of a file: what else may be there,
the program decides."""


class _Column(NamedTuple):
    name: str
    type: str
    required: bool
    unique: bool
    is_number: bool
    """Whether it is the table's key, and SQLite counts it."""
    there: list[Any]
    """Its values in the order of the rows, without NULL."""
    refers_to: str | None
    pool: list[Any]
    """What it may point to."""


def own_tables(database: sqlite3.Connection) -> list[str]:
    """The program's tables that have rows, each after those that it points to."""
    tables = _all(
        database, "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
    )
    found = [
        name
        for name, sql in tables
        if not _NOT_ITS_OWN.match(name)
        and "VIRTUAL" not in sql
        and _all(database, f'SELECT 1 FROM "{name}" LIMIT 1')
    ]
    ordered: dict[str, None] = {}

    def add(name: str, above: tuple[str, ...]) -> None:
        if name in found and name not in above:
            for _, other, _ in sorted(_references(database, name)):
                add(other, (*above, name))
            ordered.setdefault(name)

    for name in found:
        add(name, ())
    return list(ordered)


def add_rows(database: sqlite3.Connection) -> dict[str, list[dict[str, Any]]]:
    """Add them, and tell them by table. Raises sqlite3.Error while a statement is being read."""
    with closing(_cursor(database)) as cursor:
        cursor.execute("BEGIN")
        added = {table: _add_to(database, table) for table in own_tables(database)}
        cursor.execute("COMMIT")
    return added


def _add_to(database: sqlite3.Connection, table: str) -> list[dict[str, Any]]:
    columns = _columns(database, table)
    added = []
    for number in range(ROWS):
        for tame in (), _NUMBER_TYPES, ("",):
            row = {column.name: _value(column, number, tame) for column in columns}
            if _insert(database, table, row):
                added.append(row)
                break
    return added


def _insert(database: sqlite3.Connection, table: str, row: dict[str, Any]) -> bool:
    """Whether the table's constraints take ``row``."""
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    with closing(_cursor(database)) as cursor:
        try:
            cursor.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', [*row.values()])
        except sqlite3.IntegrityError:
            return False
    return True


def _value(column: _Column, number: int, tame: tuple[str, ...]) -> Any:
    """What the row ``number`` has there; in a column of a ``tame`` type what another row has."""
    if number in _WITH_NULL and not column.required:
        return None
    if column.refers_to:
        return column.pool[number % len(column.pool)] if column.pool else None
    if column.is_number:
        return FIRST + number
    there = column.there[number % len(column.there)] if column.there else None
    if there is not None and not column.unique and any(word in column.type for word in tame):
        return there
    awkward = _awkward(column, number)
    return there if awkward is None else awkward


def _awkward(column: _Column, number: int) -> Any:
    """None if the column only takes values in a format that we cannot make."""
    kind, there = column.type, column.there
    if "BOOL" in kind:
        return number % 2
    if "INT" in kind:
        return FIRST + number if column.unique else _NUMBERS[number]
    if kind == "DATE" or _all_are(_IS_DATE, there):
        return _DATES[number % len(_DATES)]
    if "TIME" in kind or _all_are(_IS_TIME, there):
        return f"{_DATES[number % len(_DATES)]} {_TIMES[number % len(_TIMES)]}"
    if _all_are(_IS_UUID, there):
        return f"{FIRST + number:032x}"
    if not any(word in kind for word in ("CHAR", "TEXT")) or _is_closed(column):
        return None
    if "slug" in column.name:
        return f"row-{FIRST + number}"
    text = _TEXTS[number]
    if text == "{other case}":
        text = min(there).swapcase() if there else ""
    length = re.search(r"\((\d+)\)", kind)
    return text[: int(length[1])] if length else text


def _is_closed(column: _Column) -> bool:
    """Whether the column takes only certain texts: a few that repeat, or one format."""
    texts = [value for value in column.there if isinstance(value, str)]
    again = not column.unique and len(set(texts)) < len(texts)
    return again or len(texts) < len(column.there) or any(map(_IS_CLOSED.fullmatch, texts))


def _all_are(form: re.Pattern[str], there: list[Any]) -> bool:
    texts = [value for value in there if isinstance(value, str)]
    return bool(texts) and len(texts) == len(there) and all(map(form.fullmatch, texts))


def _columns(database: sqlite3.Connection, table: str) -> list[_Column]:
    columns = _all(database, f'PRAGMA table_info("{table}")')
    refers = {name: (other, to) for name, other, to in _references(database, table)}
    keys = [name for _, name, _, _, _, place in columns if place]
    unique = _unique(database, table) | (set(keys) if len(keys) == 1 else set())
    found = []
    for _, name, kind, required, _, place in columns:
        there = _values(database, table, name)
        other, to = refers.get(name, (None, ""))
        pool = _values(database, other, to, "ORDER BY 1") if other else []
        if other != table:
            taken = there if name in unique else ()
            pool = [value for value in pool[:-_LONELY] or pool if value not in taken]
        is_number = keys == [name] and kind.upper() == "INTEGER"
        needs = bool(required or place)
        found.append(
            _Column(name, kind.upper(), needs, name in unique, is_number, there, other, pool)
        )
    return found


def _unique(database: sqlite3.Connection, table: str) -> set[str]:
    """The columns that alone have each value once."""
    found: set[str] = set()
    for _, index, is_unique, *_ in _all(database, f'PRAGMA index_list("{table}")'):
        names = [name for _, _, name in _all(database, f'PRAGMA index_info("{index}")')]
        found |= set(names) if is_unique and len(names) == 1 else set()
    return found


def _values(
    database: sqlite3.Connection, table: str, column: str, order: str = "NOT INDEXED"
) -> list[Any]:
    """Its values but NULL, in the order of the rows, or another."""
    # + keeps sqlite3 from converting them, which a program may have asked for
    values = _all(database, f'SELECT +"{column}" FROM "{table}" {order}')
    return [value for (value,) in values if value is not None]


def _references(database: sqlite3.Connection, table: str) -> list[tuple[str, str, str]]:
    """Column, table and column that it points to."""
    return [
        (name, other, to or "id")
        for _, _, other, name, to, *_ in _all(database, f'PRAGMA foreign_key_list("{table}")')
    ]


def _all(database: sqlite3.Connection, sql: str) -> list[Any]:
    with closing(_cursor(database)) as cursor:
        return cursor.execute(sql).fetchall()


def _cursor(database: sqlite3.Connection) -> sqlite3.Cursor:
    """A plain cursor, even if the program has overridden ``cursor()``."""
    cursor = sqlite3.Cursor(database)
    cursor.row_factory = None
    return cursor
