"""What two programs have printed and asked, without running them."""

from dataclasses import replace

import pytest

from sidebyside.check.run.pool import Outcome
from sidebyside.content.topics import Topic, load_topic
from tests.check.test_judge import RAN
from tests.conftest import WriteTopic

FLASK_TABLES = (
    "CREATE TABLE user (id INTEGER NOT NULL, name VARCHAR(16) NOT NULL, PRIMARY KEY (id))",
    "CREATE TABLE article (id INTEGER NOT NULL, title VARCHAR(100) NOT NULL, rating INTEGER, "
    "author_id INTEGER NOT NULL, PRIMARY KEY (id), FOREIGN KEY(author_id) REFERENCES user (id))",
)
DJANGO_TABLES = (
    'CREATE TABLE "blog_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, '
    '"name" varchar(16) NOT NULL)',
    'CREATE TABLE "blog_article" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, '
    '"title" varchar(100) NOT NULL, "rating" integer NULL, '
    '"author_id" bigint NOT NULL REFERENCES "blog_user" ("id"))',
)


def program(*said: str, tables: tuple[str, ...] = ()) -> Outcome:
    """A run that prints and asks in this order: ``> hello`` prints, everything else is SQL."""
    prints: list[tuple[int, str]] = []
    statements: list[tuple[int, int | None, str]] = [(0, 1, sql) for sql in tables]
    printed = 0
    for line, text in enumerate(said, 2):
        if text.startswith("> "):
            prints.append((line, text[2:]))
            printed += len(text[2:].split("\n"))
        else:
            statements.append((printed, line, text))
    return replace(RAN, prints=prints, statements=statements)


@pytest.fixture
def topic(write_topic: WriteTopic) -> Topic:
    return load_topic(write_topic("1-a/1-b"))
