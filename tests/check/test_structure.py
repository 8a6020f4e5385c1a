"""What both sides are made of must be the same, or named with its reason."""

from dataclasses import replace

import pytest

from sidebyside.check.run.pool import Outcome
from sidebyside.check.structure import judge_structure, structure_of
from sidebyside.content.topics import load_topic
from sidebyside.refusal import Refusal
from tests.check.statements.conftest import DJANGO_TABLES, FLASK_TABLES, program
from tests.conftest import TOML, WriteTopic

GROUPS = "CREATE TABLE auth_group (id integer PRIMARY KEY)"


def ran(tables: tuple[str, ...], *addresses: tuple[str, str]) -> Outcome:
    return replace(program(tables=tables), addresses=list(addresses))


FLASK = ran(FLASK_TABLES, ("/a/<slug>/", "show"))
DJANGO = ran((*DJANGO_TABLES, GROUPS), ("/a/<slug:slug>/", "blog:show"), ("/admin/x/", "admin:x"))


def toml(*names: str) -> str:
    return f'{TOML}[[structure]]\nnames = {list(names)}\nwhy = {{ en = "So.", zh = "所以。" }}\n'


def test_both_are_in_one_spelling() -> None:
    found = structure_of(FLASK, DJANGO)
    assert found.unlike().keys() == {"auth_group", "/admin/x/"}
    assert found.tables["django"]["article"][3].refers_to == "user"
    assert found.addresses["django"]["/a/<…>/"] == ["blog:show"]


def test_a_table_counts_as_the_migrations_leave_it() -> None:
    flask = ran(("CREATE TABLE article (id INTEGER NOT NULL PRIMARY KEY, x TEXT)",))
    again = (
        'CREATE TABLE "new__blog_article" ("id" integer NOT NULL PRIMARY KEY)',
        'DROP TABLE "blog_article"',
        'ALTER TABLE "new__blog_article" RENAME TO "blog_article"',
    )
    found = structure_of(flask, ran((DJANGO_TABLES[1], *again)))
    assert found.unlike().keys() == {"article.x"}


def test_a_topic_that_does_not_ask_is_not_compared(write_topic: WriteTopic) -> None:
    assert judge_structure(load_topic(write_topic("1-a/1-b")), FLASK, DJANGO) is None


def test_what_is_named_may_differ(write_topic: WriteTopic) -> None:
    topic = load_topic(write_topic("1-a/1-b", toml=toml("auth_group", "/admin/*")))
    assert judge_structure(topic, FLASK, DJANGO) == structure_of(FLASK, DJANGO)


def test_what_differs_and_is_not_named_is_told(write_topic: WriteTopic) -> None:
    topic = load_topic(write_topic("1-a/1-b", toml=toml("/admin/*")))
    with pytest.raises(Refusal) as refusal:
        judge_structure(topic, FLASK, DJANGO)
    assert "not the same in the structure of Flask | Django:\n  auth_group: nothing | a table" in (
        str(refusal.value)
    )
    assert "name it in a [[structure]] that says why" in str(refusal.value)


def test_what_is_named_and_does_not_differ_is_told(write_topic: WriteTopic) -> None:
    topic = load_topic(write_topic("1-a/1-b", toml=toml("auth_group", "/admin/*", "user.id")))
    with pytest.raises(Refusal, match=r"structure names what does not differ: user\.id"):
        judge_structure(topic, FLASK, DJANGO)
