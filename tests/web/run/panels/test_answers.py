"""The panel compares two answers as the check does: the cases are those of the check's own test."""

import re

import pytest
from playwright.sync_api import expect

from sidebyside.content.answers import Answer
from tests.content.cases import read_cases
from tests.web.conftest import OpenPair
from tests.web.reader import Pair
from tests.web.topics import HELLO

APP = """
ANSWERS = {answers}
NOWHERE = ("404 Not Found", [], "")


def app(environ, start_response):
    status, headers, body = ANSWERS.get(environ["PATH_INFO"], NOWHERE)
    start_response(status, headers)
    return [body.encode()]
"""


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
