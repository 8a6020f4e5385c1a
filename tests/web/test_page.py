import pytest
from playwright.sync_api import expect

from tests.site.example import ROOT

AXE = ROOT / "web/node_modules/axe-core/axe.min.js"
SERIOUS = """axe.run().then(({violations}) => violations
    .filter(({impact}) => impact == "serious" || impact == "critical")
    .map(({id, nodes}) => [id, nodes.map(node => node.html.slice(0, 200))]))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", ["desktop", "phone"])
@pytest.mark.parametrize("path", ["01-start/", "zh/01-start/"])
def test_axe_finds_nothing_serious(site, open_page, path, size, scheme):
    page = open_page(site.url + path, size, color_scheme=scheme, reduced_motion="reduce")
    page.locator(".setup summary").first.click()
    page.locator('[data-action="place"]').first.click()
    page.locator('[data-action="menu"]').first.click()
    page.add_script_tag(path=AXE)
    assert page.evaluate(SERIOUS) == []


@pytest.mark.parametrize(
    ("path", "word", "title"),
    [("", "sessions", "Start with sessions"), ("zh/", "会话", "从会话开始")],
)
def test_search_finds_words_of_the_language(either_site, open_page, path, word, title):
    page = open_page(either_site.url + path)
    page.keyboard.press("/")
    page.keyboard.type(word)
    expect(page.get_by_role("link", name=title).last).to_be_visible()


def test_the_language_switch_stays_on_the_page(either_site, open_page):
    page = open_page(either_site.url + "01-start/")
    for name, path in (("中文", "zh/01-start/"), ("English", "01-start/")):
        page.locator(".md-select").first.hover()
        page.get_by_role("link", name=name).click()
        page.wait_for_url(either_site.url + path)


@pytest.mark.parametrize("path", ["", "zh/"])
def test_the_page_for_what_does_not_exist_leads_home(site, open_page, path):
    page = open_page(site.url + path + "404.html")
    page.locator("article a").last.click()
    page.wait_for_url(site.url + path)
