"""Two statements on rows that make a difference."""

import pytest

from sidebyside.check.statements.normal import normalise
from sidebyside.check.statements.rows import Rows
from sidebyside.check.statements.schema import read_tables
from tests.check.statements.conftest import DJANGO_TABLES, FLASK_TABLES

NAMES = {"blog_article": "article", "blog_user": "user"}


def agree(flask: str, django: str) -> bool | None:
    django = django.replace("article", "blog_article").replace("user", "blog_user")
    tables = read_tables(FLASK_TABLES), read_tables(DJANGO_TABLES)
    with Rows(*tables, NAMES, [flask, django]) as rows:
        one, other = ((sql, normalise(sql, NAMES, {})) for sql in (flask, django))
        return rows.agree(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SELECT id, title FROM article", "SELECT title, id FROM article"),
        ("SELECT id FROM article WHERE rating != 7",
         "SELECT id FROM article WHERE NOT (rating = 7)"),
        ("UPDATE article SET rating = 1 WHERE id = 2",
         "UPDATE article SET rating = 1 WHERE id IN (2)"),
        ("DELETE FROM article WHERE id > 3", "DELETE FROM article WHERE NOT (id <= 3)"),
        ("INSERT INTO user (name) VALUES ('x')", "INSERT INTO user (name) VALUES ('x')"),
    ],
)  # fmt: skip
def test_the_same_is_found_or_left(one: str, other: str) -> None:
    assert agree(one, other) is True


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("SELECT id FROM article WHERE rating != 7",
         "SELECT id FROM article WHERE rating IS NOT 7", "a rating is NULL"),
        ("SELECT user.id FROM user JOIN article ON author_id = user.id",
         "SELECT user.id FROM user LEFT JOIN article ON author_id = user.id",
         "a user has no article"),
        ("SELECT title FROM article", "SELECT DISTINCT title FROM article", "a title comes twice"),
        ("SELECT id FROM article WHERE title LIKE '100%%'",
         r"SELECT id FROM article WHERE title LIKE '100\%%' ESCAPE '\'", "a title has a %"),
        ("SELECT id FROM article WHERE title LIKE 'a_b'",
         r"SELECT id FROM article WHERE title LIKE 'a\_b' ESCAPE '\'", "a title has a _"),
        ("UPDATE article SET rating = 1 WHERE id = 2", "UPDATE article SET rating = 1",
         "more rows"),
        ("SELECT id FROM article WHERE title = 'Zebra'", "SELECT id FROM article WHERE 0",
         "the value that a statement names is there"),
    ],
)  # fmt: skip
def test_the_rows_tell_two_statements_apart(one: str, other: str, why: str) -> None:
    assert agree(one, other) is False, why


def test_what_sqlite_cannot_run_by_itself_is_not_compared() -> None:
    assert agree("SELECT id FROM article", "SELECT django_thing(id) FROM article") is None


def test_a_statement_without_end_is_given_up() -> None:
    endless = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    )
    assert agree(endless, endless) is None


def test_a_number_that_is_too_long_for_sqlite_is_none_of_its_rows() -> None:
    sql = "SELECT id FROM article WHERE rating = 99999999999999999999"
    assert agree(sql, sql) is True
