"""What sets up is left out, and what another run would not have is not told."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sidebyside.check.statements.asked import asked_by, tables_of
from sidebyside.content.topics import Topic, load_topic
from tests.check.statements.conftest import program
from tests.conftest import WriteTopic


def told(topic: Topic, sql: str) -> list[str]:
    return [one.sql for one in asked_by(program(sql), topic.flask)]


@pytest.mark.parametrize(
    "sql",
    [
        "BEGIN ",
        "SAVEPOINT s1",
        "RELEASE SAVEPOINT s1",
        "PRAGMA foreign_keys = ON",
        "\nCREATE TABLE user (\n\tid INTEGER)",
        "SELECT QUOTE(1)",
        "SELECT 'en' = 'en' AS anon_1",
        'SELECT * FROM "blog_article" LIMIT 1',
        "SELECT * FROM `blog_article` LIMIT 1",
        "SELECT celery_taskmeta.id FROM celery_taskmeta",
        "select sqlite_compileoption_used('ENABLE_MATH_FUNCTIONS')",
        "\n SELECT name, type FROM sqlite_master",
        'INSERT INTO "django_migrations" ("app") VALUES (\'blog\')',
        'SELECT "django_content_type"."id" FROM "django_content_type"',
    ],
)
def test_what_sets_up_is_left_out(topic: Topic, sql: str) -> None:
    assert told(topic, sql) == []


@pytest.mark.parametrize(
    ("sql", "left"),
    [
        ("SELECT a\n\tFROM  b", "SELECT a FROM b"),
        ("SELECT 'a\n  b'", "SELECT 'a\n  b'"),
        ("SELECT '2026-01-05 10:00:00.000000'", "SELECT '2026-01-05 10:00:00.000000'"),
        ("SELECT '2026-01-05 10:00:00.123456'", "SELECT '…'"),
        ("SELECT 'pbkdf2_sha256$1000$salt$hash='", "SELECT '…'"),
        (f"SELECT '{'0a' * 16}'", "SELECT '…'"),
        ("SELECT '$argon2id$v=19$m=65536,t=3,p=4$dY4xBmAspVRKCUEIoXTuPQ$Qsu8V'", "SELECT '…'"),
        (f"SELECT '!{'aB1x' * 10}'", "SELECT '…'"),
        ("SELECT 'xss8c6ww4euxk3yzgkjl2jlwwkv415f9u'", "SELECT '…'"),
        ("SELECT 1 WHERE a IN (10, 9, 'b')", "SELECT 1 WHERE a IN (9, 10, 'b')"),
        ("SELECT 1 WHERE a IN ('null','false')", "SELECT 1 WHERE a IN ('null', 'false')"),
        ("SELECT 1 WHERE a IN (b, 9)", "SELECT 1 WHERE a IN (b, 9)"),
        ("SELECT 'AbCdEfGhIjKlMnOpQrStUv1'", "SELECT '…'"),
        ("SELECT 'attachments/report_sBqHKKO.txt'", "SELECT '…'"),
        (
            "SELECT 'how-to-write-a-long-slug-for-2026'",
            "SELECT 'how-to-write-a-long-slug-for-2026'",
        ),
        (f"SELECT '{datetime.now(UTC).date()}'", "SELECT '…'"),
        (f"SELECT '{'a b ' * 50}'", f"SELECT '{('a b ' * 50)[:119]}…'"),
        (f"SELECT x'{'0' * 200}'", "SELECT '…'"),
    ],
)
def test_it_is_told_in_a_line_without_what_chance_brings(topic: Topic, sql: str, left: str) -> None:
    assert told(topic, sql) == [left]


def test_a_line_is_that_of_the_file_as_readers_get_it(write_topic: WriteTopic) -> None:
    marked = "# --8<-- [start:focus]\nx = 1\n# --8<-- [end:focus]\nprint('hello')\n#> hello\n"
    app = load_topic(write_topic("1-a/1-b", flask=marked)).flask
    start = app.files[0].raw.split("\n").index("x = 1") + 1
    ran = replace(program(), statements=[(0, line, "SELECT 1") for line in (start, start + 2)])
    assert [one.line for one in asked_by(ran, app)] == [start - 1, start]


def test_tables_are_those_of_the_program() -> None:
    made = "CREATE TABLE user (id)", 'CREATE TABLE "django_migrations" (id)', "CREATE INDEX a ON b"
    assert tables_of(program(*made, made[0])) == ["CREATE TABLE user (id)"]
