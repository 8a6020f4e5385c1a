"""Edit, Reset, Share, Download: the files of a side as the reader changed them."""

import re

import pytest
from playwright.sync_api import expect

from tests.web.conftest import OpenPage, OpenPair, Site
from tests.web.reader import address, pair_on
from tests.web.topics import FILES, HELLO, MODEL

TEMPLATES = "3-templates/4-inheritance"
EDIT = "print('edited')\n"


@pytest.mark.short
def test_an_edit_survives_a_reload_and_reset_takes_it_back(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    original = pair.flask.box.locator("code").first.text_content()
    assert pair.flask.program(EDIT) == "edited\n"
    expect(pair.flask.output).to_contain_text("Output of the edited program")
    pair.page.reload()
    expect(pair.flask.note).to_contain_text("You changed")
    assert pair.flask.run() == "edited\n"
    pair.flask.press("reset")
    expect(pair.flask.note).to_contain_text("Flask is the original again.")
    assert pair.flask.box.locator("code").first.text_content() == original
    expect(pair.flask.output).to_have_attribute("data-state", "recorded")
    expect(pair.flask.output).to_contain_text("200 Hello, World!")
    pair.page.reload()
    assert pair.flask.box.locator("code").first.text_content() == original


@pytest.mark.parametrize("back", ["reset", "undo"])
def test_the_original_comes_back_with_its_colours_and_its_folds(
    open_pair: OpenPair, back: str
) -> None:
    side = open_pair(MODEL).flask
    file = side.box.locator("[data-file]").first
    original = file.locator(".source").inner_html()
    assert "<details" in original
    side.press("edit")
    text = file.locator(".cm-content")
    text.press("x")
    expect(side.box).to_have_class(re.compile("is-edited"))
    if back == "reset":
        side.press("reset")
    else:
        text.press("Control+z")
    expect(side.box).not_to_have_class(re.compile("is-edited"))
    side.press("edit")
    expect(text).to_have_count(0)
    assert file.locator(".source").inner_html() == original


def test_a_template_is_set_as_one(real_site: Site, open_page: OpenPage) -> None:
    side = pair_on(open_page(real_site.url + address(TEMPLATES)), TEMPLATES).flask
    side.press("edit")
    side.box.get_by_role("tab", name="base.html").click()
    editors = side.box.locator(".cm-content")
    keyword = editors.get_by_text("import", exact=True).first  # Python's
    weight = keyword.evaluate("keyword => getComputedStyle(keyword).fontWeight")
    expect(editors.get_by_text("block", exact=True).first).to_have_css("font-weight", weight)
    expect(editors.get_by_text("title", exact=True).first).not_to_have_css("font-weight", weight)


@pytest.mark.short
def test_ctrl_enter_runs_and_esc_then_tab_leaves_the_editor(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    pair.flask.write(EDIT)
    text = pair.flask.box.locator(".cm-content")
    text.press("Control+Enter")
    assert pair.flask.ends() == "edited\n"
    text.press("Tab")
    expect(text).to_be_focused()
    text.press("Escape")
    text.press("Tab")
    expect(text).not_to_be_focused()


@pytest.mark.short
def test_a_shared_link_shows_the_edit_says_so_and_does_not_run_it(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO, permissions=["clipboard-read", "clipboard-write"])
    pair.flask.program("print('Grüße 你好')\n")
    pair.flask.press("share")
    expect(pair.flask.box.locator('[data-action="share"]')).to_have_text("Link copied")
    link = pair.page.evaluate("navigator.clipboard.readText()")
    assert re.search(r"/#2-run-1-hello&code=[\w-]+$", link)

    pair.page.evaluate("localStorage.clear()")
    pair.page.goto("about:blank")
    pair.page.goto(link)
    expect(pair.flask.note).to_contain_text("From a link: somebody changed")
    expect(pair.flask.output).to_have_attribute("data-state", "recorded")
    assert pair.flask.run() == "Grüße 你好\n"
    expect(pair.django.note).to_be_hidden()


def test_download_gives_the_edited_file(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    pair.flask.program(EDIT)
    with pair.page.expect_download() as download:
        pair.flask.press("download")
    assert download.value.path().read_text("utf-8") == EDIT


@pytest.mark.short
def test_all_files_of_a_side_can_be_edited(open_pair: OpenPair) -> None:
    side = open_pair(FILES).flask
    assert side.run() == "flask\n"
    side.press("edit")
    editors = side.box.locator(".cm-content")
    expect(editors).to_have_count(2)
    side.box.get_by_role("tab", name="views.py").click()
    editors.last.fill("name = 'edited'\n")
    assert side.run() == "edited\n"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_editor_has_the_colours_of_the_page(open_pair: OpenPair, scheme: str) -> None:
    pair = open_pair(HELLO, color_scheme=scheme)
    pair.flask.press("edit")
    editor = pair.flask.box.locator(".cm-editor")
    expect(editor).to_be_visible()
    style = "e => getComputedStyle(e).backgroundColor"
    assert editor.evaluate(style) == pair.django.box.locator(".code").evaluate(style)
