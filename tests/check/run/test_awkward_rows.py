"""Rows that follow from a table's columns and from the rows that are there."""

import sqlite3
from collections.abc import Iterator

import pytest

from sidebyside.check.run.awkward_rows import FIRST, ROWS, add_rows, own_tables

BLOG = """
CREATE TABLE user (id INTEGER PRIMARY KEY, name VARCHAR(12) NOT NULL UNIQUE);
CREATE TABLE article (
    id INTEGER NOT NULL PRIMARY KEY,
    title VARCHAR(100) NOT NULL,
    rating INTEGER CHECK (rating BETWEEN 1 AND 5),
    written DATETIME NOT NULL,
    extra TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES user (id)
);
CREATE TABLE profile (user_id INTEGER NOT NULL UNIQUE REFERENCES user, bio TEXT);
CREATE TABLE empty (id INTEGER PRIMARY KEY);
CREATE TABLE django_session (session_key VARCHAR(40));
INSERT INTO user VALUES (1, 'ada');
INSERT INTO article VALUES (1, 'Hello', 3, '2026-01-02 03:04:05', '{"a": 1}', 1);
INSERT INTO profile VALUES (1, 'First programmer');
INSERT INTO django_session VALUES ('key');
"""


@pytest.fixture
def blog() -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(":memory:", isolation_level=None)
    database.execute("PRAGMA foreign_keys = ON")
    database.executescript(BLOG)
    yield database
    database.close()


def column(database: sqlite3.Connection, name: str, table: str = "article") -> list[object]:
    rows = database.execute(f"SELECT {name} FROM {table} WHERE rowid > 1").fetchall()
    return [value for (value,) in rows]


def test_only_the_programs_own_tables_get_some_and_only_if_they_have_rows(
    blog: sqlite3.Connection,
) -> None:
    assert own_tables(blog) == ["user", "article", "profile"]  # each after what it points to
    added = add_rows(blog)
    assert list(added) == ["user", "article", "profile"]
    assert [row["id"] for row in added["article"]] == [*range(FIRST, FIRST + ROWS)]
    assert [row["title"] for row in added["article"]] == column(blog, "title")


def test_texts_are_what_a_query_or_a_page_may_stumble_over(blog: sqlite3.Connection) -> None:
    add_rows(blog)
    titles = column(blog, "title")
    assert {"", "100% sure", "a_b", "axb", "hELLO", "<b>bold</b> & more", "😀 你好"} <= {*titles}
    assert titles.count("twice") == 2
    names = column(blog, "name", "user")
    assert "<b>bold</b> " in names  # as long as the column takes
    assert names.count("twice") == 1


def test_a_constraint_is_kept_by_what_other_rows_have(blog: sqlite3.Connection) -> None:
    add_rows(blog)
    assert column(blog, "rating") == [3, 3, 3, 1, 2, 3, 4, 5, 3, 3, None, None]


def test_some_rows_are_pointed_to_by_none(blog: sqlite3.Connection) -> None:
    add_rows(blog)
    last = [user for (user,) in blog.execute("SELECT id FROM user ORDER BY id DESC LIMIT 2")]
    assert not {*last} & {*column(blog, "author_id")}
    assert not {*last} & {*column(blog, "user_id", "profile")}
    assert 1 in column(blog, "author_id")


def test_what_has_a_form_keeps_it(blog: sqlite3.Connection) -> None:
    add_rows(blog)
    assert "1900-01-01 00:00:00" in column(blog, "written")
    assert {*column(blog, "extra")} == {'{"a": 1}'}


def test_the_order_in_which_rows_came_does_not_matter() -> None:
    found = []
    for rows in ("(1, 'b'), (2, 'a')", "(2, 'a'), (1, 'b')"):
        database = sqlite3.connect(":memory:", isolation_level=None)
        database.execute("CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT)")
        database.execute(f"INSERT INTO tag VALUES {rows}")
        found.append(add_rows(database))
        database.close()
    assert found[0] == found[1]


def test_a_table_may_point_to_itself() -> None:
    database = sqlite3.connect(":memory:", isolation_level=None)
    database.execute(
        "CREATE TABLE comment (id INTEGER PRIMARY KEY, above INTEGER REFERENCES comment (id))"
    )
    database.execute("INSERT INTO comment VALUES (1, NULL), (2, 1)")
    assert {row["above"] for row in add_rows(database)["comment"]} == {1, 2, None}
    database.close()
