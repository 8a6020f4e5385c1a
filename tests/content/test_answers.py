import pytest

from sidebyside.content.answers import Answer, differing
from tests.content.cases import Case, read_cases


def answer(body: str, content_type: str = "text/html", status: int = 200) -> Answer:
    return Answer(status, (("Server", "x"), ("content-type", content_type)), body)


@pytest.mark.parametrize("kind", ["application/json", "application/problem+json; charset=utf-8"])
def test_json_is_compared_as_data(kind: str) -> None:
    assert answer('{"a": 1, "b": 2}\n', kind).comparable == answer('{"b":2,"a":1}', kind).comparable
    assert answer('{"a": 1}', kind).comparable != answer('{"a": "1"}', kind).comparable


def test_text_is_compared_without_its_last_newline() -> None:
    assert answer("a\n", "text/plain").comparable == answer("a", "text/plain").comparable
    assert answer("a b", "text/plain").comparable != answer("a  b", "text/plain").comparable
    assert answer("a b").comparable == answer("a  b").comparable


def test_another_status_is_another_answer() -> None:
    assert answer("a").comparable != answer("a", status=404).comparable


def test_headers_are_not_compared() -> None:
    assert answer("a").comparable == Answer(200, (), "a").comparable


@pytest.mark.parametrize("body", ["", "<h1>Server Error</h1>"])
def test_a_body_that_is_not_the_json_it_promises_is_text(body: str) -> None:
    assert answer(body, "application/json").comparable == (200, body)


@pytest.mark.parametrize("case", read_cases(), ids=lambda case: case.what)
def test_answers_differ_in_what_a_client_or_a_visitor_notices(case: Case) -> None:
    assert differing(case.one, case.other) == case.differing


def test_a_random_value_that_is_taken_over_is_left_out() -> None:
    one = answer('{"token": "a", "user": "ada"}', "application/json")
    other = answer('{"user": "ada", "token": "b"}', "application/json")
    assert one.comparable != other.comparable
    assert one.without(["token"]).comparable == other.without(["token"]).comparable
    for body in ("[1]", "{", ""):
        assert answer(body, "application/json").without(["token"]).body == body
