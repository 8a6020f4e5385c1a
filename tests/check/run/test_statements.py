"""What a program sends to SQLite is noted, with its place, and changes nothing it prints."""

import pytest

from tests.check.run.conftest import RunChild

OPEN = "import sqlite3\nconnection = sqlite3.connect(':memory:')\n"


def test_each_statement_comes_with_its_values_line_and_the_lines_printed_before(
    run_child: RunChild,
) -> None:
    outcome = run_child(
        OPEN + "connection.execute('CREATE TABLE t (a)')\n"
        "connection.executemany('INSERT INTO t VALUES (?)', [('x',), (None,)])\n"
        "print('one\\n\\ntwo')\n"
        "print(connection.execute('SELECT a FROM t WHERE a = :a', {'a': 'x'}).fetchall())\n"
    )
    assert outcome["statements"] == [
        [0, 3, "CREATE TABLE t (a)"],
        [0, 4, "BEGIN "],
        [0, 4, "INSERT INTO t VALUES ('x')"],
        [0, 4, "INSERT INTO t VALUES (NULL)"],
        [2, 6, "SELECT a FROM t WHERE a = 'x'"],
    ]
    assert outcome["prints"] == [[5, "one\n\ntwo"], [6, "[('x',)]"]]


def test_a_line_is_one_of_the_program_s_own_level(run_child: RunChild) -> None:
    outcome = run_child(
        OPEN + "def ask():\n    connection.execute('SELECT 1')\n\n\nask()\nprint('a')\n"
    )
    assert outcome["statements"] == [[0, 7, "SELECT 1"]]


def test_a_statement_of_a_thread_belongs_to_what_the_program_does_meanwhile(
    run_child: RunChild,
) -> None:
    outcome = run_child(
        "import sqlite3\nimport threading\n"
        "def ask():\n    sqlite3.connect(':memory:').execute('SELECT 1')\n\n\n"
        "thread = threading.Thread(target=ask)\nthread.start()\nprint('a')\nthread.join()\n"
    )
    assert [sql for _, _, sql in outcome["statements"]] == ["SELECT 1"]
    assert outcome["statements"][0][1] in (8, 9, 10)


@pytest.mark.parametrize(
    "connect",
    [
        "from sqlite3 import connect\nconnection = connect(':memory:')",
        "from sqlite3 import dbapi2\nconnection = dbapi2.connect(':memory:')",
        "import sqlite3\nclass Own(sqlite3.Connection):\n    pass\n"
        "connection = sqlite3.connect(':memory:', factory=Own)",
        "import sqlalchemy\nconnection = sqlalchemy.create_engine('sqlite://').raw_connection()",
    ],
)
def test_a_connection_is_noted_however_it_is_opened(run_child: RunChild, connect: str) -> None:
    outcome = run_child(f"{connect}\ncursor = connection.cursor()\ncursor.execute('SELECT 42')\n")
    assert "SELECT 42" in [sql for _, _, sql in outcome["statements"]]


def test_a_program_that_traces_by_itself_still_does(run_child: RunChild) -> None:
    outcome = run_child(
        OPEN + "connection.set_trace_callback(print)\nconnection.execute('SELECT 1')\n"
    )
    assert outcome["prints"] == [[4, "SELECT 1"]]
    assert outcome["statements"] == [[0, 4, "SELECT 1"]]


def test_the_class_of_a_connection_is_called_as_ever(run_child: RunChild) -> None:
    outcome = run_child(
        OPEN + "print(type(connection), isinstance(connection, sqlite3.Connection))"
    )
    assert outcome["prints"] == [[3, "<class 'sqlite3.Connection'> True"]]


def test_what_a_statement_sets_off_is_not_the_program_s(run_child: RunChild) -> None:
    outcome = run_child(
        OPEN + "connection.execute('PRAGMA foreign_keys = ON')\n"
        "connection.execute('CREATE TABLE u (id INTEGER PRIMARY KEY)')\n"
        "connection.execute('CREATE TABLE t (u REFERENCES u ON DELETE CASCADE)')\n"
        "connection.execute('CREATE TRIGGER r AFTER INSERT ON t BEGIN DELETE FROM t; END')\n"
        "connection.executemany('INSERT INTO u VALUES (?)', [(1,), (2,)])\n"
        "connection.executemany('INSERT INTO t VALUES (?)', [(1,), (1,)])\n"
        "connection.cursor().execute('DELETE FROM u')\n"
    )
    assert [sql for _, line, sql in outcome["statements"] if line > 6] == [
        "BEGIN ",
        "INSERT INTO u VALUES (1)",
        "INSERT INTO u VALUES (2)",
        "INSERT INTO t VALUES (1)",
        "INSERT INTO t VALUES (1)",
        "DELETE FROM u",
    ]


def test_a_script_is_noted_statement_by_statement(run_child: RunChild) -> None:
    outcome = run_child(OPEN + "connection.executescript(\"SELECT 1;\\nSELECT ';';\")\n")
    assert [sql for _, _, sql in outcome["statements"]] == ["SELECT 1", "SELECT ';'"]


@pytest.mark.parametrize(
    "cursor", ["connection.cursor()", "connection.cursor(Own)", "connection.execute('SELECT 1')"]
)
def test_a_cursor_is_what_the_program_asked_for(run_child: RunChild, cursor: str) -> None:
    own = "class Own(sqlite3.Cursor):\n    pass\n\n\n"
    outcome = run_child(OPEN + own + f"print(type({cursor}).__name__, {cursor}.fetchall())\n")
    name = "Own" if "Own" in cursor else "Cursor"
    assert outcome["prints"][0][1] == f"{name} {'[(1,)]' if 'SELECT' in cursor else '[]'}"


def test_long_values_are_cut_so_that_a_statement_is_left(run_child: RunChild) -> None:
    outcome = run_child(OPEN + "connection.execute('SELECT ?, 1', ['x' * 9000])\n")
    assert outcome["statements"] == [[0, 3, f"SELECT '{'x' * 80}…', 1"]]


def test_what_is_asked_after_the_program_is_none_of_its(run_child: RunChild) -> None:
    request = {
        "line": "GET /", "conversation": 0, "csrf": False,
        "wire": {"method": "GET", "target": "/", "headers": [], "body": ""},
    }  # fmt: skip
    outcome = run_child(
        OPEN.replace("':memory:'", "':memory:', check_same_thread=False")
        + "def app(environ, start_response):\n    connection.execute('SELECT 1')\n"
        "    start_response('200 OK', [])\n    return [b'']\n",
        requests=[request],
    )
    assert outcome["answers"][0]["status"] == 200
    assert outcome["statements"] == []


def test_threads_do_not_take_each_other_s_statements(run_child: RunChild) -> None:
    outcome = run_child(
        "import sqlite3\nimport threading\n\n\n"
        "def ask():\n    connection = sqlite3.connect(':memory:')\n"
        "    for _ in range(100):\n        connection.execute('SELECT 1')\n\n\n"
        "threads = [threading.Thread(target=ask) for _ in range(4)]\n"
        "for thread in threads:\n    thread.start()\n"
        "for thread in threads:\n    thread.join()\n"
    )
    assert len(outcome["statements"]) == 400
