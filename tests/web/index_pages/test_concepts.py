import re

import pytest
from playwright.sync_api import expect

from sidebyside.content.concepts import index_rows
from sidebyside.content.topics import load_topics
from sidebyside.pages.concepts.view import render_concepts
from tests.conftest import ROOT
from tests.web.conftest import OpenPage, Site

PATHS = ["concepts/", "zh/concepts/"]
FLASK = ".concepts__rows code:nth-of-type(1)"
MARKED = """[...document.querySelectorAll("mark.is-linked")].map(mark => [
    mark.closest("[data-side]").dataset.side, mark.textContent])"""
IN_SIGHT = """[...document.querySelectorAll("mark.is-linked")].every(mark => {
    const { top, bottom } = mark.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight
})"""


@pytest.fixture(scope="module")
def real_index() -> dict[str, str]:
    """The table of the real topics, by language."""
    rows = index_rows(load_topics(ROOT / "snippets").values())
    return {language: render_concepts(rows, language) for language in ("en", "zh")}


@pytest.mark.parametrize("path", PATHS)
def test_rows_are_found_while_typing(either_site: Site, open_page: OpenPage, path: str) -> None:
    page = open_page(either_site.url + path)
    box = page.get_by_role("main").get_by_role("searchbox")
    box.press_sequentially("IMPORT vie")
    expect(page.locator(".concepts__rows a:visible")).to_have_count(1)
    expect(page.locator(".concepts output")).to_have_text("1 / 2")
    box.fill("问候语" if path.startswith("zh") else "Greet")
    expect(page.locator(".concepts__rows a:visible code").first).to_have_text("greeting =")


@pytest.mark.parametrize("path", PATHS)
def test_a_column_sorts_the_rows_both_ways(
    either_site: Site, open_page: OpenPage, path: str
) -> None:
    page = open_page(either_site.url + path)
    django = page.get_by_role("button", name="Django")
    order = ["import views", "greeting ="]  # of import views, print(greeting)
    for found, direction in ((order, "ascending"), (order[::-1], "descending")):
        django.click()
        expect(django).to_have_attribute("data-sorted", direction)
        expect(page.locator(FLASK)).to_have_text(found)  # a row just moved has no inner text yet


@pytest.mark.parametrize("path", PATHS)
def test_a_row_opens_its_pair_with_both_places_marked(
    either_site: Site, open_page: OpenPage, path: str
) -> None:
    page = open_page(either_site.url + path)
    # the script puts it above the table, which a click before that would miss
    expect(page.get_by_role("main").get_by_role("searchbox")).to_be_visible()
    page.locator(FLASK).first.click()
    page.wait_for_url(re.compile(r"/1-start/1-greet/\?concept=1#1-start-1-greet$"))
    assert page.evaluate(MARKED) == [["flask", "greeting ="], ["django", "print(greeting)"]]
    page.wait_for_function(IN_SIGHT)


def test_the_index_is_walked_through_by_keyboard(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + "concepts/")
    page.get_by_role("main").get_by_role("searchbox").focus()
    links = page.locator(".concepts__rows a")
    for key, focused in (("ArrowDown", 0), ("ArrowDown", 1), ("ArrowDown", 1), ("ArrowUp", 0)):
        page.keyboard.press(key)
        expect(links.nth(focused)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.type("folder")  # the title of a pair
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("#1-start-10-folder$"))


@pytest.mark.parametrize("path", PATHS)
def test_without_javascript_every_row_is_there_and_leads_to_its_pair(
    either_site: Site, open_page: OpenPage, path: str
) -> None:
    page = open_page(either_site.url + path, java_script_enabled=False)
    assert page.locator(".concepts__rows a:visible").count() == 2
    expect(page.locator("main form")).to_be_hidden()
    page.locator(".concepts__rows a").last.click()
    expect(page.locator('[data-pair="1-start/10-folder"]')).to_be_in_viewport()


@pytest.mark.parametrize("path", PATHS)
def test_the_real_index_prints_a_hundred_rows_on_a_page(
    site: Site, open_page: OpenPage, path: str, real_index: dict[str, str]
) -> None:
    page = open_page(site.url + path)
    table = real_index["zh" if path.startswith("zh") else "en"]
    page.locator(".concepts").evaluate("(index, html) => index.outerHTML = html", table)
    rows = page.locator(".concepts__rows a").count()
    assert rows >= 200
    pages = re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))
    assert 1 <= len(pages) <= rows / 100


def test_the_head_stays_above_the_rows_that_scroll_under_it(
    site: Site, open_page: OpenPage, real_index: dict[str, str]
) -> None:
    page = open_page(site.url + "concepts/")
    page.locator(".concepts").evaluate("(index, html) => index.outerHTML = html", real_index["en"])
    page.mouse.wheel(0, 3000)
    expect(page.locator(".concepts__rows a").first).not_to_be_in_viewport()
    page.locator(".concepts__head .d").click(trial=True)  # nothing covers it
