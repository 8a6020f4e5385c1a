"""The reader's own edit, where a link brings somebody else's."""

import pytest
from playwright.sync_api import expect

from tests.web.conftest import OpenPair
from tests.web.reader import Pair
from tests.web.run.edit.links import follow, link
from tests.web.topics import HELLO

MINE = "print('mine')\n"
THEIRS = "print('theirs')\n"


def visit_with_own_edit(open_pair: OpenPair, language: str = "en", size: str = "desktop") -> Pair:
    """The pair at somebody's link, and an edit of the reader's own from before."""
    pair = open_pair(HELLO, language, size)
    pair.flask.write(MINE)
    follow(pair, link(pair, {"flask": {"app.py": THEIRS}}))
    expect(pair.flask.shown).to_have_text(THEIRS)
    return pair


def press(pair: Pair, name: str) -> None:
    pair.flask.note.get_by_role("button", name=name, exact=True).click()


def leave_and_return(pair: Pair) -> None:
    plain = pair.page.url.split("#")[0]
    pair.page.goto("about:blank")
    pair.page.goto(plain)


@pytest.mark.short
@pytest.mark.parametrize(
    ("language", "size", "mine"),
    [("en", "desktop", "Show mine"), ("zh", "phone", "显示我的")],
)
def test_a_link_does_not_touch_the_readers_own_edit(
    open_pair: OpenPair, language: str, size: str, mine: str
) -> None:
    pair = visit_with_own_edit(open_pair, language, size)
    press(pair, mine)
    expect(pair.flask.shown).to_have_text(MINE)
    pair.page.reload()
    expect(pair.flask.shown).to_have_text(MINE)


def test_a_link_that_was_only_looked_at_leaves_nothing(open_pair: OpenPair) -> None:
    pair = visit_with_own_edit(open_pair)
    assert pair.flask.run() == "theirs\n"
    leave_and_return(pair)
    expect(pair.flask.shown).to_have_text(MINE)


def test_the_original_can_be_shown_without_losing_the_own_edit(open_pair: OpenPair) -> None:
    pair = visit_with_own_edit(open_pair)
    pair.flask.press("reset")
    expect(pair.flask.shown).to_contain_text("Hello, World!")
    expect(pair.flask.note).to_contain_text("Your own edit is kept.")
    leave_and_return(pair)
    expect(pair.flask.shown).to_have_text(MINE)


@pytest.mark.short
def test_what_is_adopted_is_kept_and_stays_after_a_reload(open_pair: OpenPair) -> None:
    pair = visit_with_own_edit(open_pair)
    press(pair, "Keep this one")
    expect(pair.flask.note).to_contain_text("You changed")
    pair.page.reload()
    expect(pair.flask.shown).to_have_text(THEIRS)
    expect(pair.flask.note).to_contain_text("You changed")


def test_writing_in_somebodys_edit_adopts_it_and_undo_takes_that_back(
    open_pair: OpenPair,
) -> None:
    pair = visit_with_own_edit(open_pair)
    pair.flask.write(THEIRS + "# and mine\n")
    expect(pair.flask.note).to_contain_text("You changed")
    press(pair, "Undo")
    expect(pair.flask.note).to_contain_text("From a link")
    leave_and_return(pair)
    expect(pair.flask.shown).to_have_text(MINE)


def test_somebodys_edit_gives_way_to_the_original(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    follow(pair, link(pair, {"flask": {"app.py": THEIRS}}))
    press(pair, "Show the original")
    expect(pair.flask.shown).to_contain_text("Hello, World!")
    press(pair, "Undo")
    expect(pair.flask.shown).to_have_text(THEIRS)
