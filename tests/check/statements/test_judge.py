"""The verdict over a pair: what a program's change does to it."""

from dataclasses import replace

import pytest

from sidebyside.check.statements import judge
from sidebyside.check.statements.judge import judge_statements
from sidebyside.check.statements.normal import normalise
from sidebyside.content.record import Queries, Query
from sidebyside.content.topics import Topic
from tests.check.statements.conftest import DJANGO_TABLES, FLASK_TABLES, program

FLASK = "SELECT user.name FROM user JOIN article ON user.id = article.author_id"
DJANGO = (
    'SELECT "blog_user"."name" AS "name" FROM "blog_user" INNER JOIN "blog_article" '
    'ON ("blog_user"."id" = "blog_article"."author_id")'
)
Sent = tuple[int, int | None, str]


def judged(topic: Topic, flask: list[str], django: list[str]) -> Queries:
    return judge_statements(
        topic,
        program(*flask, tables=FLASK_TABLES),
        program(*django, tables=DJANGO_TABLES),
    )


def only(queries: Queries) -> Query:
    ((query,),) = [step.queries for step in queries.steps]
    return query


def test_spelling_is_told_and_backed_by_rows(topic: Topic) -> None:
    query = only(judged(topic, [FLASK, "> a"], [DJANGO, "> a"]))
    assert (query.verdict, query.same_rows) == ("spelling", True)
    assert query.rewrites == ["join", "labels", "quotes", "tables"]
    assert (query.flask, query.django, query.lines) == (FLASK, DJANGO, (2, 2))


def test_left_instead_of_inner_is_another_statement(topic: Topic) -> None:
    query = only(judged(topic, [FLASK.replace("JOIN", "LEFT JOIN"), "> a"], [DJANGO, "> a"]))
    assert (query.verdict, query.differs[0], query.same_rows) == ("different", "join", False)


def test_a_query_more_is_another_step(topic: Topic) -> None:
    one_more = "SELECT user.id FROM user WHERE user.id = 1"
    queries = judged(topic, [FLASK, one_more, "> a"], [DJANGO, "> a"])
    assert (queries.flask, queries.django) == (2, 1)
    assert [step.verdict for step in queries.steps] == ["different"]
    told = [(query.verdict, query.differs) for query in queries.steps[0].queries]
    assert told == [("spelling", []), ("different", ["only-flask"])]


def test_what_a_line_repeats_for_other_values_is_told_once(topic: Topic) -> None:
    flask: list[Sent] = [(0, 7, f"SELECT user.id FROM user WHERE user.id = {n}") for n in (1, 2, 3)]
    django: list[Sent] = [(0, 8, f"SELECT id FROM blog_user WHERE id IN ({n})") for n in (1, 2, 3)]
    other: Sent = (0, 9, "SELECT id FROM blog_user WHERE id = 4")
    queries = judge_statements(
        topic,
        replace(program("> a"), statements=flask),
        replace(program("> a"), statements=[*django, other]),
    )
    told = [(query.verdict, query.times, query.lines) for query in queries.steps[0].queries]
    assert told == [("spelling", 3, (7, 8)), ("different", 1, (None, 9))]
    assert (queries.flask, queries.django) == (3, 4)


def test_nothing_asked_is_nothing_told(topic: Topic) -> None:
    assert judged(topic, ["BEGIN", "> a"], ["PRAGMA foreign_keys", "> a"]) == Queries()


def test_statements_of_one_spelling_must_find_the_same_rows(
    topic: Topic, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Should a rewrite ever take too much for spelling, the rows tell."""
    wrong = normalise(FLASK, {}, {})
    monkeypatch.setattr(judge, "normalise", lambda sql, tables, keys: wrong)
    left = DJANGO.replace("INNER", "LEFT")
    query = only(judged(topic, [FLASK, "> a"], [left, "> a"]))
    assert (query.verdict, query.differs) == ("different", ["found"])


def test_two_looks_see_the_same(topic: Topic) -> None:
    sides = [FLASK, "> a", "SELECT user.name FROM user WHERE name LIKE 'a%'"], [DJANGO, "> a"]
    assert judged(topic, *sides) == judged(topic, *sides)
