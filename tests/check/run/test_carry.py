"""What a request takes over from the answers before it, in its process and over HTTP alike."""

from dataclasses import asdict
from typing import Any

import pytest

from sidebyside.check.run.carry import Carry
from sidebyside.content.requests import parse_requests

HTML = "text/html; charset=utf-8"
JSON = "application/json"
FORM = ("Content-Type", "application/x-www-form-urlencoded")
DJANGO = '<input type="hidden" name="csrfmiddlewaretoken" value="a&amp;b">'
FLASK = '<input id="csrf_token" name="csrf_token" type="hidden" value="c">'


def filled(carry: Carry, line: str) -> dict[str, Any]:
    return carry.fill(asdict(parse_requests([["GET /", line]])[1]))


def test_the_token_of_the_last_page_is_a_field_of_the_form() -> None:
    carry = Carry()
    carry.heard(HTML, f"<form>{DJANGO}</form>")
    assert filled(carry, "POST / csrf a=1")["body"] == "a=1&csrfmiddlewaretoken=a%26b"
    carry.heard(HTML, f"<form>{FLASK}</form>")
    carry.heard(HTML, "a page without a form")
    empty = filled(carry, "POST / csrf")
    assert (empty["body"], empty["headers"]) == ("csrf_token=c", [FORM])


def test_beside_json_the_token_is_a_header() -> None:
    carry = Carry()
    carry.heard(HTML, FLASK)
    sent = filled(carry, "PUT / csrf a:=1")
    assert sent["body"] == '{"a": 1}'
    assert sent["headers"] == [("Content-Type", JSON), ("X-CSRFToken", "c")]


def test_a_name_in_braces_is_the_value_in_the_last_json() -> None:
    carry = Carry()
    carry.heard(JSON, '{"token": "a b", "id": 7}')
    carry.heard(HTML, "<p>")
    carry.heard(JSON, '{"user": "ada"}')
    assert filled(carry, "GET /{id}/ X-Key:{token}")["target"] == "/7/"
    assert filled(carry, "GET /{id}/ X-Key:{token}")["headers"] == [("X-Key", "a b")]
    assert filled(carry, "POST / token={token}")["body"] == "token=a+b"
    assert filled(carry, "POST / token={token} n:=1")["body"] == '{"token": "a b", "n": 1}'


@pytest.mark.parametrize("said", ['["token"]', "{", '{"tokens": 1}'])
def test_what_was_not_said_is_told(said: str) -> None:
    carry = Carry()
    carry.heard(JSON, said)
    with pytest.raises(LookupError, match="no JSON before it has 'token'"):
        filled(carry, "GET / X-Key:{token}")
    with pytest.raises(LookupError, match="no page before it has a CSRF token"):
        filled(carry, "POST / csrf")
