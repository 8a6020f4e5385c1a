"""The panel compares two answers as the check does: the cases are those of the check's own test."""

import re

import pytest
from playwright.sync_api import expect

from sidebyside.content.answers import Answer
from tests.content.cases import read_cases
from tests.web.conftest import OpenPair, Site
from tests.web.reader import Pair, address, pair_on
from tests.web.topics import HELLO
from tests.web.visits import SharedPage

APP = """
ANSWERS = {answers}
NOWHERE = ("404 Not Found", [], "")


def app(environ, start_response):
    status, headers, body = ANSWERS.get(environ["PATH_INFO"], NOWHERE)
    start_response(status, headers)
    return [body.encode()]
"""
SAYS = """
def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "{type}")])
    return [{body}]
"""
DIFFERENT = {
    "characters that are not UTF-8": ("text/plain; charset=latin-1", r"b'\xe9'", r"b'\xe8'"),
    "a byte that is no UTF-8, and its character": ("text/plain", r"b'\xe9'", r"b'\xc3\xa9'"),
    "a page that takes minutes to read": (
        "text/html",
        "('<p>' + ''.join(f'<b a={n}>' for n in range(300)) + '<p>x' * 1500).encode()",
        "b'<p>x'",
    ),
    "more than the page keeps": ("text/plain", "b'x' * 17_000_000", "b'x' * 18_000_000"),
    "JSON that does not end": ("application/json", r"""b'\"' + b'\\\"' * 200_000""", "b'1'"),
    "a long page, which is compared as text": (
        "text/html",
        "b'<p>' + b'x' * 70_000",
        "b'<p >' + b'x' * 70_000",
    ),
}


@pytest.mark.short
def test_answers_differ_where_the_check_says_so(open_pair: OpenPair) -> None:
    cases, pair = read_cases(), open_pair(HELLO)
    pair.flask.program(app([case.one for case in cases]))
    pair.django.program(app([case.other for case in cases]))
    told = {case.what: verdict(pair, f"/{number}") for number, case in enumerate(cases)}
    same = "Both sides give the same answer."
    assert told == {
        case.what: f"The answers differ: {', '.join(case.differing)}" if case.differing else same
        for case in cases
    }


@pytest.mark.parametrize("bodies", DIFFERENT)
def test_bodies_of_any_kind_are_compared_at_once(
    site: Site, shared_page: SharedPage, bodies: str
) -> None:
    kind, one, other = DIFFERENT[bodies]
    with shared_page.at(site.url + address(HELLO)) as page:
        pair = pair_on(page, HELLO)
        pair.flask.program(SAYS.format(type=kind, body=one))
        pair.django.program(SAYS.format(type=kind, body=other))
        assert verdict(pair, "/") == "The answers differ: body"


def test_errors_are_not_compared(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    for side in (pair.flask, pair.django):
        side.program(SAYS.format(type="text/plain", body="1 / 0"))
    assert verdict(pair, "/") == "There are no two answers to compare: an app has failed."


def test_in_chinese_headers_keep_their_names(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO, "zh")
    pair.flask.program(app([Answer(200, (), "a")]))
    pair.django.program(app([Answer(302, (("Location", "/"),), "")]))
    assert verdict(pair, "/0") == "两边的响应不同：状态码、Location、响应体"


def app(answers: list[Answer]) -> str:
    """A program whose app gives the nth of ``answers`` to ``/n``."""
    said = {
        f"/{number}": (f"{answer.status} Status", list(answer.headers), answer.body)
        for number, answer in enumerate(answers)
    }
    return APP.format(answers=said)


def verdict(pair: Pair, path: str) -> str:
    """What is said of the answers of both sides to ``GET path``."""
    panel = pair.flask.http
    panel.locator("input").first.fill(path)
    panel.locator(".request button").last.click()  # to both
    expect(panel.locator(".answer__verdict")).to_have_text(re.compile("."))
    return panel.locator(".answer__verdict").inner_text()
