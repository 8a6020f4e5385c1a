"""Edits are kept in the browser: when there is no room, and when another tab keeps them, too."""

import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import OpenPair
from tests.web.reader import Pair, pair_on
from tests.web.topics import HELLO

HERE = "print('here')\n"
THERE = "print('there')\n"

FULL = """void (Storage.prototype.setItem =
    () => { throw new DOMException("", "QuotaExceededError") })"""
FORBIDDEN = """Object.defineProperty(window, "localStorage", {
    get: () => { throw new DOMException("", "SecurityError") }})"""


@pytest.mark.short
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "This browser keeps nothing of it: the edit lasts only as long as this page."),
        ("zh", "这个浏览器无法保存：关闭或重新加载本页后，修改就会丢失。"),
    ],
)
@pytest.mark.parametrize("why", [FULL, FORBIDDEN], ids=["full", "forbidden"])
def test_an_edit_that_is_not_kept_says_so(
    open_pair: OpenPair, language: str, said: str, why: str
) -> None:
    pair = open_pair(HELLO, language)
    pair.page.evaluate(why)
    assert pair.flask.program(HERE) == "here\n"
    expect(pair.flask.note.locator("p")).to_contain_text(said)
    pair.flask.press("reset")
    expect(pair.flask.note.locator("p")).not_to_contain_text(said)


def second_tab(pair: Pair) -> Pair:
    page: Page = pair.page.context.new_page()
    page.goto(pair.page.url)
    return pair_on(page, HELLO)


@pytest.mark.short
@pytest.mark.parametrize(
    ("language", "said", "that"),
    [
        ("en", "Flask was changed in another tab, too.", "Show that one"),
        ("zh", "另一个标签页也改了 Flask。", "显示那一份"),
    ],
)
def test_what_another_tab_keeps_is_told_and_can_be_shown(
    open_pair: OpenPair, language: str, said: str, that: str
) -> None:
    here = open_pair(HELLO, language)
    here.flask.write(HERE)
    there = second_tab(here)
    there.flask.write(THERE)
    expect(here.flask.note).to_contain_text(said)
    expect(here.flask.shown).to_have_text(HERE)
    here.flask.note.get_by_role("button", name=that).click()
    expect(here.flask.shown).to_have_text(THERE)
    expect(here.flask.note).not_to_contain_text(said)
    expect(there.flask.note).not_to_contain_text(said)


def test_what_another_tab_keeps_is_not_overwritten_without_a_word(open_pair: OpenPair) -> None:
    here = open_pair(HELLO)
    here.flask.write(HERE)
    there = second_tab(here)
    there.flask.write(THERE)
    expect(here.flask.note).to_contain_text("Flask was changed in another tab")
    here.flask.write(HERE + "# more\n")
    there.page.reload()
    expect(there.flask.shown).to_have_text(THERE)
    here.flask.note.get_by_role("button", name="Keep this one").click()
    expect(here.flask.note).not_to_contain_text("in another tab")
    expect(there.flask.note).to_contain_text("Flask was changed in another tab")
    here.page.reload()
    expect(here.flask.shown).to_have_text(HERE + "# more\n")


def test_an_edit_of_another_tab_from_before_is_found_at_the_first_key(
    open_pair: OpenPair,
) -> None:
    here = open_pair(HELLO)
    there = second_tab(here)
    there.flask.write(THERE)
    here.flask.write(HERE)  # nothing had been loaded here until now
    expect(here.flask.note).to_contain_text("Flask was changed in another tab")
    there.page.reload()
    expect(there.flask.shown).to_have_text(THERE)
