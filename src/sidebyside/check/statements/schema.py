"""The tables of a program, as SQLite has them after its CREATE TABLE statements."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress

from sidebyside.content.structure import Column, Tables


def read_tables(statements: Iterable[str]) -> Tables:
    """The tables that ``statements`` make, by name; what SQLite refuses by itself is left out."""
    with closing(sqlite3.connect(":memory:")) as database:
        for sql in statements:
            with suppress(sqlite3.Error):
                database.execute(sql)
        names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: _columns(database, name) for (name,) in names if name != "sqlite_sequence"}


def keys_of(tables: Tables) -> dict[str, frozenset[str]]:
    """By table, the columns that are never NULL and have each value once."""
    return {
        table: frozenset(one.name.lower() for one in columns if one.unique and one.required)
        for table, columns in tables.items()
    }


def _columns(database: sqlite3.Connection, table: str) -> tuple[Column, ...]:
    rows = database.execute('SELECT name, type, "notnull", pk FROM pragma_table_info(?)', [table])
    found = rows.fetchall()
    refers = dict(
        database.execute('SELECT "from", "table" FROM pragma_foreign_key_list(?)', [table])
    )
    unique = {
        columns[0][0]
        for (index,) in database.execute(
            'SELECT name FROM pragma_index_list(?) WHERE "unique" AND NOT partial', [table]
        )
        if len(
            columns := database.execute("SELECT name FROM pragma_index_info(?)", [index]).fetchall()
        )
        == 1
    }
    keys = [name for name, _, _, place in found if place]
    if len(keys) == 1:
        unique.add(keys[0])
    return tuple(
        Column(name, kind, bool(required or place), name in unique, bool(place), refers.get(name))
        for name, kind, required, place in found
    )
