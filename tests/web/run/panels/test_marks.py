"""After "Send to both", the lines that the other side's answer lacks are marked."""

import pytest
from playwright.sync_api import Locator, expect

from tests.web.axe import violations
from tests.web.conftest import OpenPair
from tests.web.reader import Pair, Side
from tests.web.topics import HELLO

APP = """
def app(environ, start_response):
    headers = [("Content-Type", "{type}"), ("Set-Cookie", "a={number}"), ("X-Side", "{number}")]
    if {number} == 2:
        headers.append(("Set-Cookie", "b=1"))
    start_response("200 OK" if {number} == 1 else "201 Created", headers)
    return [{body}]
"""


def run_apps(pair: Pair, one: str, other: str, kind: str = "text/plain") -> None:
    """Each side answers with its own of two bodies, its own status, and a cookie more."""
    for number, (side, body) in enumerate([(pair.flask, one), (pair.django, other)], 1):
        side.program(APP.format(number=number, body=body, type=kind))


def send_to_both(pair: Pair) -> None:
    pair.flask.http.get_by_role("button", name="Send to both").click()
    for side in (pair.flask, pair.django):
        expect(side.http.locator(".answer__verdict")).to_contain_text(
            "The answers differ: status, Set-Cookie"
        )


def marked(side: Side, part: str) -> list[str]:
    """The marked lines of a part of the answer, without the words before them."""
    marks: Locator = side.http.locator(f".answer__{part} mark")
    return [
        text.removeprefix("only here: ").rstrip("\n")
        for text in marks.evaluate_all("marks => marks.map((mark) => mark.textContent)")
    ]


@pytest.mark.short
def test_what_the_other_answer_lacks_is_marked(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    run_apps(pair, r"b'one\ntwo\nthree\nfour\n'", r"b'zero\none\nthree\nfive\nsix'")
    send_to_both(pair)
    assert marked(pair.flask, "status") == ["200 OK"]
    assert marked(pair.flask, "headers") == []
    assert marked(pair.flask, "body") == ["two", "four"]
    assert marked(pair.django, "status") == ["201 Created"]
    assert marked(pair.django, "headers") == ["Set-Cookie: b=1"]  # of the other, only the value
    assert marked(pair.django, "body") == ["zero", "five\nsix"]
    sign = "mark => getComputedStyle(mark, '::after').content"
    assert "≠" in pair.django.http.locator(".answer__body mark").first.evaluate(sign)
    assert violations(pair.page) == []
    pair.flask.send("/")
    expect(pair.flask.http.locator(".answer mark")).to_have_count(0)
    expect(pair.django.http.locator(".answer__body mark")).to_have_count(2)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (r"b'one\n' * 2001", r"b'two\n'"),
        (r"b'one\n'", r"b'x' * 65_537"),
    ],
    ids=["lines", "characters"],
)
def test_long_bodies_have_no_marks(open_pair: OpenPair, one: str, other: str) -> None:
    pair = open_pair(HELLO)
    run_apps(pair, one, other)
    send_to_both(pair)
    for side in (pair.flask, pair.django):
        expect(side.http.locator(".answer__status mark")).to_have_count(1)
        expect(side.http.locator(".answer__body mark")).to_have_count(0)


def test_a_body_that_says_the_same_has_no_marks(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    run_apps(pair, """b'{"a": 1, "b": 2}'""", """b'{"b":2,"a":1}'""", "application/json")
    send_to_both(pair)
    for side in (pair.flask, pair.django):
        expect(side.http.locator(".answer__body mark")).to_have_count(0)
