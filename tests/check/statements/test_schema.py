"""The tables of a program."""

from sidebyside.check.statements.schema import keys_of, read_tables
from tests.check.statements.conftest import DJANGO_TABLES, FLASK_TABLES


def test_both_ways_to_write_a_table_are_read_alike() -> None:
    flask, django = (read_tables(tables) for tables in (FLASK_TABLES, DJANGO_TABLES))
    told = [[(c.name, c.required, c.unique) for c in tables] for tables in flask.values()]
    assert told == [[(c.name, c.required, c.unique) for c in tables] for tables in django.values()]
    assert flask["article"][3].refers_to == "user"


def test_a_key_is_never_null_and_each_value_once() -> None:
    tables = read_tables(
        [
            "CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT NOT NULL UNIQUE, c TEXT UNIQUE, d)",
            "CREATE TABLE p (x INTEGER NOT NULL, y INTEGER NOT NULL, PRIMARY KEY (x, y))",
        ]
    )
    assert keys_of(tables) == {"a": {"id", "b"}, "p": frozenset()}


def test_a_table_is_as_the_last_statement_leaves_it() -> None:
    tables = read_tables(
        [
            "CREATE TABLE a (id INTEGER PRIMARY KEY)",
            "CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INTEGER REFERENCES a (id))",
            "CREATE TABLE new__a (id INTEGER PRIMARY KEY, name TEXT)",
            "DROP TABLE a",
            "ALTER TABLE new__a RENAME TO a",
            "CREATE UNIQUE INDEX only_once ON a (name)",
        ]
    )
    assert [(one.name, one.key, one.unique) for one in tables["a"]] == [
        ("id", True, True),
        ("name", False, True),
    ]
    assert tables["b"][1].refers_to == "a"


def test_what_sqlite_refuses_is_left_out() -> None:
    assert read_tables(["CREATE TABLE a (id", "CREATE TABLE b (id)"]).keys() == {"b"}
