"""Two sides on awkward rows: alike there, too, or the topic says why not."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sidebyside.check.awkward import asked_on_awkward_rows, judge_on_awkward_rows
from sidebyside.check.compare import Seen
from sidebyside.check.run.pool import Failure, OnAwkwardRows, Outcome
from sidebyside.content.answers import Answer
from sidebyside.content.differences import Differences
from sidebyside.content.topics import Topic, load_topic
from sidebyside.refusal import Refusal
from tests.check.test_compare import DELETE, answer, entry
from tests.check.test_judge import RAN
from tests.conftest import TOML, WriteTopic

Ask = Callable[[str], Answer]
REASON = 'awkward = { en = "Its subject.", zh = "主题如此。" }\n'


@pytest.fixture
def topic(write_topic: WriteTopic) -> Topic:
    requests = 'requests = ["GET /posts/1?page=2", "DELETE /posts/1", "GET /"]\n'
    return load_topic(write_topic("1-a/1-b", toml=TOML + requests))


def second(topic: Topic, *prints: tuple[int, str], ask: Ask = lambda _: answer()) -> OnAwkwardRows:
    answers = [ask(line.line) for line in asked_on_awkward_rows(topic)]
    return OnAwkwardRows([*prints], answers, None, {"post": [{"title": "100% sure"}]})


def ran(second: OnAwkwardRows | None, *prints: tuple[int, str]) -> Outcome:
    return replace(RAN, prints=[*prints] or [(5, "hello")], second=second)


def judge(topic: Topic, flask: Outcome, django: Outcome) -> int:
    return judge_on_awkward_rows(topic, flask, django, Differences(), Seen())


def refusal(topic: Topic, flask: Outcome, django: Outcome) -> str:
    with pytest.raises(Refusal) as caught:
        judge(topic, flask, django)
    assert caught.value.path == topic.folder / "topic.toml"
    return caught.value.what


def test_the_new_rows_are_asked_for_as_the_topics_own(topic: Topic) -> None:
    lines = [line.line for line in asked_on_awkward_rows(topic)]
    assert lines[:3] == ["GET /posts/1?page=2", "DELETE /posts/1", "GET /"]
    assert lines[3:5] == ["GET /posts/1001?page=2", "GET /posts/1002?page=2"]
    assert len(lines) == 3 + 12


def test_two_sides_that_are_alike_there_pass(topic: Topic) -> None:
    assert judge(topic, ran(second(topic, (5, "more"))), ran(second(topic, (9, "more")))) == 1
    assert judge(topic, ran(None), ran(None)) == 0


def test_other_prints_fail_with_where_the_rows_differ(topic: Topic) -> None:
    other = replace(second(topic, (5, "less")), rows={"post": [{"title": "100"}], "tag": [{}]})
    assert refusal(topic, ran(second(topic, (5, "more"))), ran(other)) == (
        "on awkward rows the two sides print different things:\n"
        "--- 1-a/1-b/flask/app.py\n+++ 1-a/1-b/django/app.py\n@@ -1 +1 @@\n-more\n+less\n"
        "  table post, column title: '100% sure' and '100'\n"
        "  table tag: 0 awkward rows in Flask's, 1 in Django's"
    )


def test_quotes_may_be_escaped_in_two_ways(topic: Topic) -> None:
    flask, django = (
        second(topic, (5, "It&#39;s &#34;so&#34;")),
        second(topic, (5, "It&#x27;s &quot;so&quot;")),
    )
    judge(topic, ran(flask), ran(django))


def test_a_program_that_stops_fails(topic: Topic) -> None:
    error = Failure("MultipleResultsFound", "several\nrows", "app.py", 7)
    stopped = replace(second(topic), error=error)
    assert refusal(topic, ran(stopped), ran(second(topic))) == (
        "on awkward rows the programs do not come to their end:\n"
        "  flask: app.py:7: MultipleResultsFound: several"
    )


def test_a_side_without_rows_is_compared_with_nothing(topic: Topic) -> None:
    assert judge(topic, ran(second(topic)), ran(None)) == 0


def test_two_sides_with_tables_say_why_they_have_no_rows(write_topic: WriteTopic) -> None:
    tables: list[tuple[int, int | None, str]] = [(0, 1, "CREATE TABLE post (id INTEGER)")]
    flask, django = ran(None), replace(ran(None), statements=tables)
    topic = load_topic(write_topic("1-a/1-b"))
    assert judge(topic, flask, django) == 0
    flask = replace(flask, statements=tables)
    assert refusal(topic, flask, django).startswith("has tables, but no awkward rows")
    judge(load_topic(write_topic("1-a/2-c", toml=TOML + REASON)), flask, django)


def test_of_sides_that_print_different_things_what_is_the_same_is_compared(topic: Topic) -> None:
    flask = ran(second(topic, (1, "x"), (2, "3")), (1, "a"), (2, "2"))
    same = ran(second(topic, (1, "y"), (4, "3")), (1, "b"), (4, "2"))
    judge(topic, flask, same)
    other = ran(second(topic, (1, "y"), (4, "4")), (1, "b"), (4, "2"))
    assert refusal(topic, flask, other).endswith("@@ -1 +1 @@\n-3\n+4")


def test_other_answers_fail_as_those_to_probes(topic: Topic) -> None:
    def missing(line: str) -> Answer:
        return answer(404 if "1003" in line else 200)

    told = refusal(topic, ran(second(topic)), ran(second(topic, ask=missing)))
    assert told.startswith(
        "'GET /posts/1003?page=2  # on awkward rows' (awkward) is answered in two ways "
        "that nothing explains:\n"
    )


def test_an_answer_may_be_explained(topic: Topic) -> None:
    def refused(line: str) -> Answer:
        return answer(405 if line.startswith("DELETE") else 200)

    known = Differences(entries={"methods": entry(DELETE | {"kind": ["written"]})})
    flask, django = ran(second(topic, ask=refused)), ran(second(topic))
    judge_on_awkward_rows(topic, flask, django, known, Seen())
    assert "'DELETE /posts/1  # on awkward rows' (written)" in refusal(topic, flask, django)


def test_a_topic_may_say_why_not_and_only_where_it_is_so(write_topic: WriteTopic) -> None:
    topic = load_topic(write_topic("1-a/1-b", toml=TOML + REASON))
    assert judge(topic, ran(second(topic, (5, "more"))), ran(second(topic, (5, "less")))) == 0
    alike = ran(second(topic, (5, "more")))
    assert refusal(topic, alike, alike) == (
        "has `awkward`, but on awkward rows both sides do the same"
    )
