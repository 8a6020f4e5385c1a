"""Answers of both sides: equal, explained by an entry of differences.toml, or a failure."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sidebyside.check.compare import Seen, compare
from sidebyside.check.probes.derive import derive
from sidebyside.check.run.pool import Outcome
from sidebyside.content.answers import Answer
from sidebyside.content.differences import Difference, Differences
from sidebyside.content.topics import Topic, load_topic
from sidebyside.refusal import Refusal
from tests.check.test_judge import RAN
from tests.conftest import TOML, WriteTopic

HTML = "text/html; charset=utf-8"
Answers = Callable[[str, str], Answer]
"""What a side answers to a request of this kind with this line."""

NO_DIFFERENCES = Differences()


def answer(status: int = 200, body: str = "hello", **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, tuple({"Content-Type": HTML, **named}.items()), body)


def entry(*matches: dict[str, object]) -> Difference:
    text = {"en": "a", "zh": "甲"}
    return Difference.model_validate(
        {"theme": "methods", "title": text, "flask": text, "django": text, "since": "1.0"}
        | {"why": text, "alike": "x = 1", "source": ["https://example.org/"], "match": matches}
    )


DELETE = {"method": ["DELETE"], "kind": ["method"], "status": [405, 200]}


@pytest.fixture
def topic(write_topic: WriteTopic) -> Topic:
    return load_topic(write_topic("1-a/1-b", toml=TOML + 'requests = ["GET /"]\n'))


def outcome(topic: Topic, answers: Answers) -> Outcome:
    return replace(
        RAN,
        answers=[answers("written", line.line) for line in topic.requests],
        probed=[answers(probe.kind, probe.request.line) for probe in derive(topic.requests)],
    )


def alike(kind: str, line: str) -> Answer:
    return answer()


def only(line: str, other: Answer) -> Answers:
    return lambda kind, sent: other if sent == line else answer()


def refusal(topic: Topic, flask: Answers, django: Answers, known: Differences) -> Refusal:
    with pytest.raises(Refusal) as caught:
        compare(topic, outcome(topic, flask), outcome(topic, django), known, Seen())
    return caught.value


def test_two_sides_that_answer_alike_are_counted(topic: Topic) -> None:
    both = outcome(topic, alike)
    compared = compare(topic, both, both, NO_DIFFERENCES, Seen())
    assert (compared.sent, compared.equal) == (1 + len(both.probed), 1 + len(both.probed))
    assert compared.differ == {}


@pytest.mark.parametrize(
    ("flask", "django", "told"),
    [
        (
            answer(Content_Type="application/json"),
            answer(Content_Type="text/plain"),
            "-Content-Type: application/json\n+Content-Type: text/plain",
        ),
        (
            answer(Set_Cookie="theme=dark; Path=/; HttpOnly"),
            answer(Set_Cookie="theme=light; Path=/"),
            "-Set-Cookie: theme; httponly; path=/\n+Set-Cookie: theme; path=/",
        ),
        (
            answer(302, "", Location="/posts/1"),
            answer(302, "", Location="/posts/2"),
            "-Location: /posts/1\n+Location: /posts/2",
        ),
        (answer(405, Allow="PUT, GET"), answer(405, Allow="GET"), "-Allow: GET, PUT\n+Allow: GET"),
        (
            answer(401, WWW_Authenticate="Basic"),
            answer(401),
            "-WWW-Authenticate: Basic\n+WWW-Authenticate: ",
        ),
        (answer(body="<b>a</b> b"), answer(body="a c"), "-body: a b\n+body: a c"),
        (answer(404), answer(200), "-status: 404\n+status: 200"),
    ],
)
def test_a_new_difference_fails_with_the_request_that_shows_it(
    topic: Topic, flask: Answer, django: Answer, told: str
) -> None:
    found = refusal(topic, only("GET /", flask), only("GET /", django), NO_DIFFERENCES)
    assert found.path == topic.folder / "topic.toml"
    assert found.what.startswith(
        "'GET /' (written) is answered in two ways that nothing explains:\n"
        "--- 1-a/1-b/flask/app.py\n+++ 1-a/1-b/django/app.py\n"
    )
    assert told in found.what
    assert "or explain it in data/differences.toml (1 of " in found.mend


def test_the_shortest_request_is_told_first(topic: Topic) -> None:
    def other(kind: str, line: str) -> Answer:
        return answer(404) if kind in ("accept", "method") else answer()

    found = refusal(topic, alike, other, NO_DIFFERENCES)
    assert found.what.startswith("'PUT /' (method) is answered in two ways")
    assert "\n  also method: HEAD /  (200/404)\n  also method: POST /  (200/404)" in found.what
    assert "… and" not in found.what


def test_a_difference_that_an_entry_explains_passes_and_is_counted(topic: Topic) -> None:
    known, seen = Differences(entries={"every-method": entry(DELETE)}), Seen()
    flask = outcome(topic, only("DELETE /", answer(405, "", Allow="GET")))
    compared = compare(topic, flask, outcome(topic, alike), known, seen)
    assert compared.differ == {"every-method": ["DELETE /"]}
    assert compared.equal == compared.same_status == compared.sent - 1
    seen.judge(known)


def test_another_page_with_the_same_status_is_counted_as_that(topic: Topic) -> None:
    known = Differences(entries={"a": entry({"status": [200, 200], "parts": {"body": ["a", "b"]}})})
    flask, django = (outcome(topic, only("GET /", answer(body=body))) for body in "ab")
    compared = compare(topic, flask, django, known, Seen())
    assert compared.equal < compared.same_status == compared.sent


def test_the_same_difference_with_another_status_is_new(topic: Topic) -> None:
    parts = {"Allow": ["", "GET"]}
    known = Differences(entries={"a": entry({"same_status": [200, 404], "parts": parts})})
    for status in (200, 404):
        flask, django = answer(status), answer(status, Allow="GET")
        one, other = (outcome(topic, only("GET /", side)) for side in (flask, django))
        assert compare(topic, one, other, known, Seen()).differ == {"a": ["GET /"]}
    flask, django = answer(405), answer(405, Allow="GET")
    assert "+Allow: GET" in refusal(topic, only("GET /", flask), only("GET /", django), known).what


def test_a_status_that_no_such_difference_has_fails(topic: Topic) -> None:
    parts = {"Allow": ["", "GET"]}
    known = Differences(entries={"a": entry({"same_status": [200, 404], "parts": parts})})
    seen, flask, django = Seen(), answer(), answer(Allow="GET")
    one, other = (outcome(topic, only("GET /", side)) for side in (flask, django))
    compare(topic, one, other, known, seen)
    with pytest.raises(Refusal, match="no difference has same_status 404"):
        seen.judge(known)


def test_the_same_difference_of_another_request_is_new(topic: Topic) -> None:
    known = Differences(entries={"every-method": entry(DELETE)})
    flask = only("PUT /", answer(405, "", Allow="GET"))
    assert "'PUT /' (method) is answered in two ways" in refusal(topic, flask, alike, known).what


def test_a_part_that_the_entry_does_not_name_is_new(topic: Topic) -> None:
    known = Differences(entries={"a": entry({"status": [200, 200], "parts": {"body": ["a", "b"]}})})
    flask, django = answer(body="a"), answer(body="b", Set_Cookie="a=1")
    found = refusal(topic, only("GET /", flask), only("GET /", django), known)
    assert "+Set-Cookie: a" in found.what
    assert "body" not in found.what


@pytest.mark.parametrize(
    ("mine", "its", "told"),
    [
        ({"Set_Cookie": "a=1; HttpOnly"}, {"Set_Cookie": "a=1"},
         "-Set-Cookie: a; httponly\n+Set-Cookie: a"),
        ({"Location": "/b/"}, {"Location": "/c/"}, "-Location: /b/\n+Location: /c/"),
    ],
)  # fmt: skip
def test_another_status_explains_no_other_cookie_or_redirect(
    topic: Topic, mine: dict[str, str], its: dict[str, str], told: str
) -> None:
    known = Differences(entries={"every-method": entry(DELETE)})
    flask, django = answer(405, **mine), answer(200, **its)
    found = refusal(topic, only("DELETE /", flask), only("DELETE /", django), known)
    assert told in found.what
    assert "status" not in found.what


@pytest.mark.parametrize(
    ("mine", "its"),
    [
        ({"Set_Cookie": "a=1; HttpOnly"}, {"Set_Cookie": "b=1"}),
        ({"Location": "http://localhost/b"}, {"Location": "/b/"}),
        ({}, {"Location": "/b/"}),
    ],
)
def test_another_status_explains_what_comes_with_it(
    topic: Topic, mine: dict[str, str], its: dict[str, str]
) -> None:
    known = Differences(entries={"every-method": entry(DELETE)})
    flask, django = answer(405, **mine), answer(200, **its)
    one, other = (outcome(topic, only("DELETE /", side)) for side in (flask, django))
    assert compare(topic, one, other, known, Seen()).differ == {"every-method": ["DELETE /"]}


def test_an_entry_that_nothing_matches_fails() -> None:
    with pytest.raises(Refusal) as caught:
        Seen().judge(Differences(entries={"every-method": entry(DELETE)}))
    assert caught.value.what == "entries.every-method: no pair shows this difference any more"


@pytest.mark.parametrize(
    ("wider", "told"),
    [
        ({**DELETE, "method": ["DELETE", "PUT"]}, "match 1 is wider than what was seen: "
         "no difference has method PUT"),
        ({**DELETE, "kind": ["method", "slash-added"]}, "match 1 is wider than what was seen: "
         "no difference has kind slash-added"),
        ({**DELETE, "topics": ["1-a", "2-c"]}, "match 1 is wider than what was seen: "
         "no difference has topic 2-c"),
    ],
)  # fmt: skip
def test_an_entry_that_is_too_wide_fails(topic: Topic, wider: dict[str, object], told: str) -> None:
    known, seen = Differences(entries={"every-method": entry(wider)}), Seen()
    flask = outcome(topic, only("DELETE /", answer(405, "")))
    compare(topic, flask, outcome(topic, alike), known, seen)
    with pytest.raises(Refusal) as caught:
        seen.judge(known)
    assert caught.value.what == f"entries.every-method: {told}"


def test_two_entries_must_not_explain_the_same(topic: Topic) -> None:
    known = Differences(entries={"one": entry(DELETE), "two": entry(DELETE)})
    flask = only("DELETE /", answer(405, ""))
    found = refusal(topic, flask, alike, known)
    assert found.what == "one and two both explain the status of 'DELETE /' of 1-a/1-b"


def test_a_500_fails_even_if_both_sides_answer_it(topic: Topic) -> None:
    broken = replace(answer(500), log="KeyError: 'a'")
    found = refusal(topic, only("PUT /", broken), only("PUT /", answer(500)), NO_DIFFERENCES)
    assert found.path == topic.flask.entry
    assert found.what == "answers 500 to 'PUT /': KeyError: 'a'\n  also PUT /  (django)"
    assert found.mend == "No request may bring a program down: answer it with a status of its own."


def test_a_500_that_the_topic_asks_for_is_meant(topic: Topic) -> None:
    both = outcome(topic, lambda kind, line: answer(500))
    with pytest.raises(Refusal, match="answers 500 to 'GET /0'"):
        compare(topic, both, both, NO_DIFFERENCES, Seen())

    def at_the_root(kind: str, line: str) -> Answer:
        return answer(500) if line.split(" ")[1].strip("'").split("?")[0] == "/" else answer()

    both = outcome(topic, at_the_root)
    assert compare(topic, both, both, NO_DIFFERENCES, Seen()).equal == 1 + len(both.probed)
