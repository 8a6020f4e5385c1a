import pytest
from playwright.sync_api import expect

from tests.web.axe import serious_violations
from tests.web.conftest import OpenPage, Site


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", ["desktop", "phone"])
@pytest.mark.parametrize("path", ["01-start/", "zh/01-start/"])
def test_axe_finds_nothing_serious_in_a_pair(
    site: Site, open_page: OpenPage, path: str, size: str, scheme: str
) -> None:
    page = open_page(site.url + path, size, color_scheme=scheme, reduced_motion="reduce")
    page.locator(".setup summary").first.click()
    page.locator('[data-action="place"]').first.click()
    page.locator('[data-action="menu"]').first.click()
    assert serious_violations(page) == []


@pytest.mark.short
@pytest.mark.parametrize(
    ("path", "size", "scheme"),
    [
        ("", "desktop", "light"),
        ("01-start/", "phone", "dark"),
        ("zh/claims/", "desktop", "dark"),
        ("zh/concepts/", "phone", "light"),
        ("404.html", "phone", "dark"),
    ],
)
def test_axe_finds_nothing_serious_on_a_page_of_each_type(
    site: Site, open_page: OpenPage, path: str, size: str, scheme: str
) -> None:
    page = open_page(site.url + path, size, color_scheme=scheme, reduced_motion="reduce")
    assert serious_violations(page) == []


@pytest.mark.parametrize(
    ("path", "word", "title"),
    [
        ("", "sessions", "Start with sessions"),
        pytest.param("zh/", "会话", "从会话开始", marks=pytest.mark.short),
    ],
)
def test_search_finds_words_of_the_language(
    either_site: Site, open_page: OpenPage, path: str, word: str, title: str
) -> None:
    page = open_page(either_site.url + path)
    page.keyboard.press("/")
    page.keyboard.type(word)
    expect(page.get_by_role("link", name=title).last).to_be_visible()


@pytest.mark.short
def test_the_language_switch_stays_on_the_page(either_site: Site, open_page: OpenPage) -> None:
    page = open_page(either_site.url + "01-start/")
    for name, path in (("中文", "zh/01-start/"), ("English", "01-start/")):
        page.locator(".md-select").first.hover()
        page.get_by_role("link", name=name).click()
        page.wait_for_url(either_site.url + path)


@pytest.mark.parametrize("path", ["", pytest.param("zh/", marks=pytest.mark.short)])
def test_the_page_for_what_does_not_exist_leads_home(
    site: Site, open_page: OpenPage, path: str
) -> None:
    page = open_page(site.url + path + "404.html")
    page.locator("article a").last.click()
    page.wait_for_url(site.url + path)
