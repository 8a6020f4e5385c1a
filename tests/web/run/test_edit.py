"""Edit, Reset, Share, Download: the files of a side as the reader changed them."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.web.run.conftest import Pair

HELLO = "1-frameworks/1-minimal"
FOCUSED = "4-models/1-define"
TEMPLATES = "3-templates/4-inheritance"
EDIT = "print('edited')\n"


def test_an_edit_survives_a_reload_and_reset_takes_it_back(open_pair):
    pair = open_pair(HELLO)
    original = pair.flask.box.locator("code").first.text_content()
    assert pair.flask.program(EDIT) == "edited\n"
    pair.page.reload()
    expect(pair.flask.box.locator(".side__edited")).to_contain_text("Your edit")
    assert pair.flask.run() == "edited\n"
    pair.flask.press("reset")
    expect(pair.flask.box.locator(".side__edited")).to_have_count(0)
    assert pair.flask.box.locator("code").first.text_content() == original
    expect(pair.flask.output).to_have_attribute("data-state", "recorded")
    expect(pair.flask.output).to_contain_text("200 Hello, World!")
    pair.page.reload()
    assert pair.flask.box.locator("code").first.text_content() == original


@pytest.mark.parametrize("back", ["reset", "undo"])
def test_the_original_comes_back_with_its_colours_and_its_focus(
    open_pair: Callable[..., Pair], back: str
) -> None:
    side = open_pair(FOCUSED).flask
    file = side.box.locator("[data-file]").first
    original = file.locator("pre > code").inner_html()
    assert 'class="rest"' in original
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
    assert file.locator("pre > code").inner_html() == original


def test_a_template_is_coloured_as_one(open_pair: Callable[..., Pair]) -> None:
    side = open_pair(TEMPLATES).flask
    side.press("edit")
    side.box.get_by_role("tab", name="base.html").click()
    editors = side.box.locator(".cm-content")
    keyword = editors.get_by_text("import", exact=True).first  # Python's
    colour = keyword.evaluate("keyword => getComputedStyle(keyword).color")
    expect(editors.get_by_text("block", exact=True).first).to_have_css("color", colour)
    expect(editors.get_by_text("title", exact=True).first).not_to_have_css("color", colour)


def test_ctrl_enter_runs_and_esc_then_tab_leaves_the_editor(open_pair):
    pair = open_pair(HELLO)
    pair.flask.press("edit")
    text = pair.flask.box.locator(".cm-content")
    text.fill(EDIT)
    text.press("Control+Enter")
    assert pair.flask.ends() == "edited\n"
    text.press("Tab")
    expect(text).to_be_focused()
    text.press("Escape")
    text.press("Tab")
    expect(text).not_to_be_focused()


def test_a_shared_link_shows_the_edit_says_so_and_does_not_run_it(open_pair, real_site):
    pair = open_pair(HELLO, permissions=["clipboard-read", "clipboard-write"])
    pair.flask.program("print('Grüße 你好')\n")
    pair.flask.press("share")
    expect(pair.flask.box.locator('[data-action="share"]')).to_have_text("Link copied")
    link = pair.page.evaluate("navigator.clipboard.readText()")
    assert re.search(r"/#1-frameworks-1-minimal&code=[\w-]+$", link)

    pair.page.evaluate("localStorage.clear()")
    pair.page.goto("about:blank")
    pair.page.goto(link)
    expect(pair.flask.box.locator(".side__edited")).to_contain_text("Somebody's edit")
    expect(pair.flask.output).to_have_attribute("data-state", "recorded")
    assert pair.flask.run() == "Grüße 你好\n"
    expect(pair.django.box.locator(".side__edited")).to_have_count(0)


def test_a_mangled_link_is_a_link_to_the_pair(open_pair):
    pair = open_pair(HELLO)
    pair.page.goto(f"{pair.page.url}#1-frameworks-1-minimal&code=AAAA")
    pair.page.reload()
    expect(pair.flask.box.locator(".side__edited")).to_have_count(0)
    assert pair.flask.run() == "200 Hello, World!\n"


def test_download_gives_the_edited_file(open_pair):
    pair = open_pair(HELLO)
    pair.flask.program(EDIT)
    with pair.page.expect_download() as download:
        pair.flask.press("download")
    assert download.value.path().read_text("utf-8") == EDIT


def test_all_files_of_a_side_can_be_edited(open_pair):
    topic = "3-templates/4-inheritance"
    pair = open_pair(topic)
    tabs = pair.flask.box.get_by_role("tab")
    if tabs.count() < 2:
        pytest.skip("has one file now")
    before = pair.flask.run()
    pair.flask.press("edit")
    expect(pair.flask.box.locator(".cm-content")).to_have_count(tabs.count())
    pair.flask.press("run")
    assert pair.flask.ends() == before


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_editor_has_the_colours_of_the_page(open_pair, scheme):
    pair = open_pair(HELLO, color_scheme=scheme)
    pair.flask.press("edit")
    editor = pair.flask.box.locator(".cm-editor")
    expect(editor).to_be_visible()
    code = pair.django.box.locator("pre").first
    style = "e => getComputedStyle(e).backgroundColor"
    assert editor.evaluate(style) == code.locator("code").evaluate(style)
