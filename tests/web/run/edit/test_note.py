"""The note of an edited side: what was changed, where, and how to take it back."""

import pytest
from playwright.sync_api import Browser, expect

from tests.web.conftest import OpenPair, Site
from tests.web.reader import Pair, Side, address, pair_on
from tests.web.topics import FILES, HELLO


def press(side: Side, name: str) -> None:
    side.note.get_by_role("button", name=name, exact=True).click()


def change(side: Side) -> str:
    """Change a line of app.py and add one. Returns what it is then."""
    source = side.shown.text_content() or ""
    changed = source.replace("Hello, World!", "Hello, you!", 1) + "print('more')\n"
    side.write(changed)
    return changed


@pytest.mark.short
@pytest.mark.parametrize(
    ("language", "said", "proof"),
    [
        (
            "en",
            "You changed 2 lines of Flask, app.py.",
            "Checked was the original, not your edit: same output",
        ),
        ("zh", "你改了 Flask 的 app.py：2 行。", "检查的是原文，不是你的修改：输出相同"),
    ],
)
def test_the_note_says_what_was_changed(
    open_pair: OpenPair, language: str, said: str, proof: str
) -> None:
    pair = open_pair(HELLO, language)
    change(pair.flask)
    expect(pair.flask.note.locator("p")).to_have_text(said)
    expect(pair.box.locator('[data-role="proof"] p').first).to_contain_text(proof)
    expect(pair.django.note).to_be_hidden()


def test_the_note_counts_what_was_changed_in_several_files(open_pair: OpenPair) -> None:
    side = open_pair(FILES).flask
    side.box.get_by_role("tab", name="app.py").click()
    side.press("edit")
    side.box.locator(".cm-content").first.press("Control+Home")
    side.box.locator(".cm-content").first.press("x")
    expect(side.note.locator("p")).to_have_text("You changed 1 line of Flask, app.py.")
    side.box.get_by_role("tab", name="views.py").click()
    side.box.locator(".cm-content").last.fill("a = 1\nb = 2\n")
    expect(side.note.locator("p")).to_have_text(
        "You changed Flask: 1 line of app.py, 2 lines of views.py."
    )


def shows_what_is_gone(pair: Pair) -> None:
    gone = pair.django.box.locator(".cm-deletedLine")
    expect(gone).to_have_text('    return HttpResponse("Hello, World!")')
    expect(gone).to_be_in_viewport()
    expect(pair.django.box.locator(".cm-changedLine")).to_have_count(2)


@pytest.mark.short
@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_the_changes_are_shown_on_whichever_side_they_are(open_pair: OpenPair, size: str) -> None:
    pair = open_pair(HELLO, size=size)
    pair.box.locator('.switch input[value="django"]').check()
    change(pair.django)
    pair.django.press("edit")
    pair.box.locator('.switch input[value="flask"]').check()
    press(pair.django, "Show them")
    shows_what_is_gone(pair)
    show = pair.django.note.get_by_role("button", name="Show them")
    expect(show).to_have_attribute("aria-pressed", "true")
    show.click()
    expect(pair.django.box.locator(".cm-deletedLine")).to_have_count(0)
    expect(pair.django.box.locator(".cm-content")).to_be_visible()


@pytest.mark.short
def test_reset_can_be_undone_until_the_page_is_left(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    changed = change(side)
    press(side, "Reset")
    expect(side.box.locator(".cm-content")).not_to_contain_text("Hello, you!")
    expect(side.note.get_by_role("button", name="Undo")).to_be_focused()
    press(side, "Undo")
    expect(side.note).to_contain_text("You changed 2 lines")
    side.press("edit")
    expect(side.shown).to_have_text(changed)
    press(side, "Reset")
    side.note.page.reload()
    expect(side.shown).to_contain_text("Hello, World!")
    expect(side.note).to_be_hidden()


def test_undo_takes_back_what_was_written_and_redo_brings_it(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    changed = change(side)
    side.press("edit")
    press(side, "Undo")
    expect(side.shown).to_contain_text("Hello, World!")
    press(side, "Redo")
    expect(side.shown).to_have_text(changed)
    side.note.page.reload()
    expect(side.shown).to_have_text(changed)


def test_an_editor_that_does_not_come_is_no_loss(site: Site, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.route("**/editor*.js", lambda route: route.abort())
    page.goto(site.url + address(HELLO))
    side = pair_on(page, HELLO).flask
    side.press("edit")
    expect(side.box.get_by_role("alert")).to_contain_text("Could not be loaded.")
    expect(side.shown).to_be_visible()
    page.close()
