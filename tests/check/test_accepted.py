"""What pairs may show of differences: nothing else passes, and an update writes it down."""

import json
from pathlib import Path

import pytest

from sidebyside.check.accepted import Accepted
from sidebyside.content.record import Compared, Queries, Query, Step
from sidebyside.content.topics import Topic, load_topic
from sidebyside.refusal import Refusal
from tests.conftest import WriteTopic

ANSWERS = Compared(sent=9, equal=6, differ={"every-method": ["PUT /", "DELETE /"], "head": ["H /"]})
SAME = Query("SELECT 1", "SELECT 1", (3, 3), "same")
WHERE = Query("SELECT a WHERE b", "SELECT a WHERE c", (4, 5), "different", differs=["where"])
MORE = Query(None, "SELECT COUNT(*)", (None, 7), "different", differs=["only-django"])
QUERIES = Queries(2, 2, [Step((1, 1), [SAME]), Step((3, 2), [WHERE])])
NOTHING = Compared(), Queries()


@pytest.fixture
def topic(write_topic: WriteTopic) -> Topic:
    return load_topic(write_topic("1-a/1-b"))


@pytest.fixture
def accepted(topic: Topic, tmp_path: Path) -> Accepted:
    accepted = Accepted(tmp_path / "accepted.json")
    accepted.take(topic, ANSWERS, QUERIES)
    return accepted


def refusal(accepted: Accepted, topic: Topic, answers: Compared, queries: Queries) -> Refusal:
    with pytest.raises(Refusal) as caught:
        accepted.judge(topic, answers, queries)
    assert caught.value.mend == (
        "Mend the program; if the frameworks differ here: nox -s update -- 1-a/1-b"
    )
    return caught.value


def test_what_was_accepted_passes_and_is_read_back(accepted: Accepted, topic: Topic) -> None:
    accepted.judge(topic, ANSWERS, QUERIES)
    accepted.save()
    again = Accepted(accepted.path)
    again.judge(topic, ANSWERS, QUERIES)
    assert json.loads(accepted.path.read_text()) == {
        "1-a/1-b": {
            "answers": {"every-method": 2, "head": 1},
            "queries": {"flask": 2, "django": 2},
            "unlike": {"up to line 3: where": 1},
        }
    }


def test_a_pair_without_differences_needs_no_entry(accepted: Accepted, topic: Topic) -> None:
    accepted.take(topic, *NOTHING)
    assert accepted.topics == {}
    accepted.judge(topic, *NOTHING)


@pytest.mark.parametrize(
    ("differ", "told"),
    [
        ({"every-method": ["PUT /"], "head": ["H /"], "options": ["POST /", "PATCH /"]},
         "'POST /' is explained by options, which this pair did not show"),
        ({"every-method": ["PUT /", "POST /", "DELETE /"], "head": ["H /"]},
         "3 answers are explained by every-method, not 2: 'PUT /' …"),
        ({"every-method": ["PUT /"], "head": ["H /"]},
         "1 answers are explained by every-method, not 2: 'PUT /' …"),
        ({"every-method": ["PUT /", "DELETE /"]},
         "no answer is explained by head any more: 1 were"),
    ],
)  # fmt: skip
def test_other_answers_fail(
    accepted: Accepted, topic: Topic, differ: dict[str, list[str]], told: str
) -> None:
    found = refusal(accepted, topic, Compared(differ=differ), QUERIES)
    assert (found.path, found.what) == (topic.folder / "topic.toml", told)


def test_a_query_more_is_told_with_its_line(accepted: Accepted, topic: Topic) -> None:
    more = Queries(2, 3, [*QUERIES.steps, Step(None, [MORE])])
    found = refusal(accepted, topic, ANSWERS, more)
    assert (found.path, found.line) == (topic.django.entry, 7)
    assert found.what == (
        "more queries differ than before (after the last line: only-django): 1 more, the first:"
        "\n  SELECT COUNT(*)"
    )


def test_of_queries_that_differ_as_others_did_it_is_told_how_many_are_new(
    accepted: Accepted, topic: Topic
) -> None:
    more = Queries(4, 4, [QUERIES.steps[0], Step((3, 2), [WHERE, WHERE, WHERE])])
    found = refusal(accepted, topic, ANSWERS, more)
    assert (found.path, found.line) == (topic.django.entry, 5)
    assert found.what == (
        "more queries differ than before (up to line 3: where): 2 more, the first:"
        "\n  SELECT a WHERE b\n  SELECT a WHERE c"
    )


def test_a_query_that_differs_no_more_is_told(accepted: Accepted, topic: Topic) -> None:
    found = refusal(accepted, topic, ANSWERS, Queries(2, 2, QUERIES.steps[:1]))
    assert found.what == "a query that differed does so no more (up to line 3: where)"


def test_another_number_of_queries_is_told(accepted: Accepted, topic: Topic) -> None:
    found = refusal(accepted, topic, ANSWERS, Queries(4, 2, QUERIES.steps))
    assert (found.path, found.what) == (topic.flask.entry, "sends 4 queries, and did send 2")


def test_only_an_update_of_all_pairs_drops_those_that_are_gone(
    accepted: Accepted, write_topic: WriteTopic
) -> None:
    other = load_topic(write_topic("1-a/2-c"))
    accepted.take(other, ANSWERS, QUERIES)
    accepted.save()
    assert list(Accepted(accepted.path).topics) == ["1-a/1-b", "1-a/2-c"]
    accepted.save([other])
    assert list(Accepted(accepted.path).topics) == ["1-a/2-c"]


def test_queries_that_come_as_chance_has_it_are_neither_kept_nor_judged(
    topic: Topic, tmp_path: Path
) -> None:
    accepted = Accepted(tmp_path / "accepted.json")
    accepted.take(topic, ANSWERS, QUERIES)
    accepted.judge(topic, ANSWERS, None)
    accepted.take(topic, ANSWERS, None)
    assert "queries" not in accepted.topics[topic.id]
