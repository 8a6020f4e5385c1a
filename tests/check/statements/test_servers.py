"""What holds of the SQL on SQLite holds on the servers, whatever words those have."""

import pytest

from sidebyside.check.run.pool import Outcome
from sidebyside.check.statements.servers import judge_on_a_server
from sidebyside.content.topics import Topic
from sidebyside.refusal import Refusal
from tests.check.statements.conftest import DJANGO_TABLES, FLASK_TABLES, program

FLASK = "SELECT user.id FROM user WHERE user.name = 'O''Neil'"
DJANGO = 'SELECT "blog_user"."id" FROM "blog_user" WHERE "blog_user"."name" = \'O\'\'Neil\''
ON_SQLITE = (
    program(FLASK, "> 1", tables=FLASK_TABLES),
    program(DJANGO, "> 1", tables=DJANGO_TABLES),
)


def judge(topic: Topic, flask: Outcome, django: Outcome, service: str) -> None:
    judge_on_a_server(topic, ON_SQLITE, (flask, django), service)


def test_the_words_of_mariadb_are_no_difference(topic: Topic) -> None:
    flask = program(
        *("SET NAMES utf8mb4", "SELECT @@sql_mode", "DESCRIBE `blog`.`user`"),
        *("CREATE TABLE user (id INTEGER NOT NULL AUTO_INCREMENT, PRIMARY KEY (id))",),
        *("SELECT user.id FROM user WHERE user.name = 'O\\'Neil'", "> 1"),
    )
    django = program(
        "SELECT VERSION(), CONVERT_TZ('2001-01-01', 'UTC', 'UTC') IS NOT NULL",
        "SELECT table_name FROM information_schema.tables",
        "SELECT `blog_user`.`id` FROM `blog_user` WHERE `blog_user`.`name` = 'O\\'Neil'",
        "> 1",
    )
    judge(topic, flask, django, "mariadb")


def test_the_types_behind_values_for_postgresql_are_no_difference(topic: Topic) -> None:
    flask = program(
        *("select pg_catalog.version()", "show standard_conforming_strings", ""),
        *("""SELECT "user".id FROM "user" WHERE "user".name = 'O''Neil'::VARCHAR""", "> 1"),
    )
    django = program("SELECT set_config('TimeZone', 'UTC', false)", DJANGO, "> 1")
    judge(topic, flask, django, "postgresql")


def test_a_query_that_only_the_server_gets_is_told(topic: Topic) -> None:
    more = 'SELECT "blog_user"."name" FROM "blog_user"'
    django = program(DJANGO, more, "> 1")
    with pytest.raises(Refusal) as refused:
        judge(topic, program(FLASK, "> 1"), django, "postgresql")
    assert (
        "topic.toml: both sides ask SQLite the same, and postgresql not (only-django):\n"
        f"  flask: nothing\n  django: {more}\n"
    ) in str(refused.value)


def test_a_cast_of_a_column_is_one(topic: Topic) -> None:
    cast = DJANGO.replace('"blog_user"."name"', '"blog_user"."name"::text')
    with pytest.raises(Refusal, match="postgresql not"):
        judge(topic, program(FLASK, "> 1"), program(cast, "> 1"), "postgresql")


def test_what_is_different_on_sqlite_may_be_so_there(topic: Topic) -> None:
    other = DJANGO.replace("= ", "<> ")
    on_sqlite = ON_SQLITE[0], program(other, "> 1", tables=DJANGO_TABLES)
    judge_on_a_server(topic, on_sqlite, on_sqlite, "mariadb")


@pytest.mark.parametrize("service", ["mariadb", "postgresql"])
def test_a_lock_that_only_one_side_asks_for_is_told(topic: Topic, service: str) -> None:
    locking = program(f"{FLASK} FOR UPDATE", "> 1")
    judge(topic, locking, program(f"{FLASK} FOR UPDATE", "> 1"), service)
    with pytest.raises(Refusal) as refused:
        judge(topic, locking, program(f"{FLASK} FOR UPDATE SKIP LOCKED", "> 1"), service)
    assert (
        f"topic.toml: the sides lock other rows on {service}:\n"
        "  flask: ['0 FOR UPDATE']\n  django: ['0 FOR UPDATE SKIP LOCKED']\n"
        "    The number tells how many lines were printed before: lock the same rows there."
    ) in str(refused.value)
