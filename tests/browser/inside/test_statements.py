import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest

from sidebyside.browser.inside import statements


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    statements.install()
    opened = sqlite3.connect(":memory:")
    yield opened
    opened.close()
    statements.take()


def test_statements_are_recorded_with_parameters_below_any_cursor_class(
    connection: sqlite3.Connection,
) -> None:
    class Upper(sqlite3.Cursor):
        def execute(self, sql: str, parameters: Any = ()) -> "Upper":
            return super().execute(sql.upper(), parameters)

    connection.execute("create table t (n)")
    connection.cursor(Upper).execute("insert into t values (?)", ("x",))
    connection.executemany("insert into t values (?)", (row for row in [("y",), ("z",)]))
    connection.execute("pragma user_version")
    taken = statements.take()
    assert taken["count"] == 3
    assert taken["statements"][1] == ("INSERT INTO T VALUES (?)", "('x',)", True)
    assert taken["statements"][2][1] == "[('y',), ('z',)]"
    assert taken["statements"][3][2] is False
    assert statements.take() == {"count": 0, "statements": []}
    assert connection.execute("select count(*) from t").fetchone() == (3,)


def test_a_script_is_recorded(connection: sqlite3.Connection) -> None:
    connection.executescript("create table t (n); drop table t")
    script = "create table t (n); drop table t"
    assert statements.take() == {"count": 1, "statements": [(script, "", True)]}


def test_a_function_that_makes_cursors_is_left_alone(connection: sqlite3.Connection) -> None:
    cursor = connection.cursor(lambda connection: sqlite3.Cursor(connection))
    assert type(cursor) is sqlite3.Cursor


@pytest.mark.filterwarnings("ignore:Passing more than 1 positional:DeprecationWarning")
def test_a_program_may_bring_its_own_connection_class() -> None:
    class Own(sqlite3.Connection):
        pass

    statements.install()
    by_name = sqlite3.connect(":memory:", factory=Own)
    by_place = sqlite3.connect(":memory:", 5.0, 0, None, True, Own)
    assert (type(by_name), type(by_place)) == (Own, Own)
    by_name.close()
    by_place.close()


def test_more_than_anybody_reads_is_only_counted(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(statements, "LIMIT", 2)
    for _ in range(5):
        connection.execute("select 1")
    taken = statements.take()
    assert (taken["count"], len(taken["statements"])) == (5, 2)


def test_a_long_statement_is_cut(connection: sqlite3.Connection) -> None:
    connection.execute(f"select ? -- {'x' * 5000}", ("y" * 5000,))
    ((sql, parameters, _),) = statements.take()["statements"]
    assert (len(sql), len(parameters)) == (statements.TEXT_LIMIT + 1, statements.TEXT_LIMIT + 1)
    assert (sql[-1], parameters[-1]) == ("…", "…")
