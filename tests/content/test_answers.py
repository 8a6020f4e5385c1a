import pytest

from sidebyside.content.answers import Answer, differing
from tests.content.cases import Case, read_cases


@pytest.mark.parametrize("case", read_cases(), ids=lambda case: case.what)
def test_answers_differ_in_what_a_client_or_a_visitor_notices(case: Case) -> None:
    assert differing(case.one, case.other) == case.differing


def answer(body: str, status: int = 200) -> Answer:
    return Answer(status, (("Content-Type", "application/json"),), body)


def test_another_status_is_another_answer() -> None:
    assert answer("1").comparable != answer("1", 404).comparable


def test_a_random_value_that_is_taken_over_is_left_out() -> None:
    one = answer('{"token": "a", "user": "ada"}')
    other = answer('{"user": "ada", "token": "b"}')
    assert one.comparable != other.comparable
    assert one.without(["token"]).comparable == other.without(["token"]).comparable
    for body in ("[1]", "{", ""):
        assert answer(body).without(["token"]).body == body
