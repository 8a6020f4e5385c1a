"""What is around the content of a page: the header, the chapter's tasks, ways to other pages."""

import re
from itertools import product

import pytest
from playwright.sync_api import Page, expect

from tests.web.axe import violations, violations_of_colours
from tests.web.conftest import OpenPage, Site
from tests.web.visits import SIZES

TASK = "1-start/2-wide/"


@pytest.mark.parametrize(
    ("path", "size", "scheme"),
    [
        ("1-start/10-folder/", "desktop", "light"),
        ("1-start/10-folder/", "phone", "dark"),
        ("zh/1-start/10-folder/", "desktop", "dark"),
        ("zh/1-start/10-folder/", "phone", "light"),
    ],
)
def test_axe_finds_nothing_in_a_pair(
    site: Site, open_page: OpenPage, path: str, size: str, scheme: str
) -> None:
    page = open_page(site.url + path, size, color_scheme=scheme, reduced_motion="reduce")
    page.locator(".setup summary:visible").first.click()
    page.locator('[data-action="place"]').first.click()
    page.locator('[data-action="menu"]').first.click()
    assert violations(page) == []


@pytest.mark.short
@pytest.mark.parametrize(
    ("path", "size", "scheme"),
    [
        ("", "desktop", "light"),
        ("1-start/", "phone", "dark"),
        ("zh/claims/", "desktop", "dark"),
        ("zh/concepts/", "phone", "light"),
        ("404.html", "phone", "dark"),
        ("zh/", "small phone", "light"),
        ("1-start/10-folder/", "small phone", "dark"),
        ("1-start/10-folder/", "zoomed desktop", "light"),
    ],
)
def test_axe_finds_nothing_on_a_page_of_each_type_and_it_fits(
    site: Site, open_page: OpenPage, path: str, size: str, scheme: str
) -> None:
    page = open_page(site.url + path, size, color_scheme=scheme, reduced_motion="reduce")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


FEWER_ROWS = """document.querySelectorAll('.concepts__rows > :nth-child(n+50)')
    .forEach(row => row.remove())"""
"""The rows of the index are alike, and axe takes half a minute for a thousand."""


REAL = [
    *("", "4-models/", "4-models/7-filter/", "5-libraries/9-flask-login/"),
    *("16-whole-blog/7-cover/", "concepts/", "differences/", "claims/", "measured/"),
    *("libraries/", "choose/", "404.html", "licenses.html"),
]
"""A page of each type."""
ONLY_ENGLISH = ("licenses.html",)
ALL_SIZES = ("desktop", "tablet", "phone")
UNFOLD = "document.querySelectorAll('details').forEach(fold => fold.open = true)"


@pytest.mark.parametrize("path", REAL)
def test_a_real_page_of_each_type_is_accessible(
    real_site: Site, open_page: OpenPage, path: str
) -> None:
    """A page has the same elements in both languages, and only its colours change with the scheme:
    so each language meets each size and each scheme, but not each of both. The rest is weekly."""
    for language, size, scheme, found in (
        ("", "desktop", "light", violations),
        ("zh/", "phone", "light", violations),
        ("", "phone", "dark", violations_of_colours),
        ("zh/", "desktop", "dark", violations_of_colours),
    ):
        if not (language and path in ONLY_ENGLISH):
            page = open_page(real_site.url + language + path, size, **look(scheme))
            assert found(unfolded(page)) == [], (language, size, scheme)


@pytest.mark.all_sides
@pytest.mark.parametrize("path", REAL)
def test_a_real_page_is_accessible_in_every_language_size_and_scheme(
    real_site: Site, open_page: OpenPage, path: str
) -> None:
    languages = ("",) if path in ONLY_ENGLISH else ("", "zh/")
    for language, size, scheme in product(languages, ALL_SIZES, ("light", "dark")):
        page = open_page(real_site.url + language + path, size, **look(scheme))
        assert violations(unfolded(page)) == [], (language, size, scheme)


def look(scheme: str) -> dict[str, str]:
    return {"color_scheme": scheme, "reduced_motion": "reduce"}


def unfolded(page: Page) -> Page:
    page.evaluate(UNFOLD)
    page.evaluate(FEWER_ROWS)
    return page


@pytest.mark.parametrize("path", REAL)
def test_a_real_page_of_each_type_is_small_and_not_wider_than_any_screen(
    real_site: Site, open_page: OpenPage, path: str
) -> None:
    for language in ("",) if path in ONLY_ENGLISH else ("", "zh/"):
        page = open_page(real_site.url + language + path)
        most = 4000 if path in ("concepts/", "licenses.html") else 2500
        assert page.locator("*").count() <= most
        page.evaluate(UNFOLD)
        for size in ALL_SIZES:
            width, height = SIZES[size]
            page.set_viewport_size({"width": width, "height": height})
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), size


@pytest.mark.short
def test_the_language_switch_stays_on_the_page(either_site: Site, open_page: OpenPage) -> None:
    page = open_page(either_site.url + TASK)
    for name, path in (("中文", "zh/" + TASK), ("English", TASK)):
        page.get_by_role("banner").get_by_role("link", name=name).click()
        page.wait_for_url(either_site.url + path)


@pytest.mark.parametrize(
    ("path", "link", "home"),
    [
        ("", "home page", ""),
        ("", "中文首页", "zh/"),
        pytest.param("zh/", "首页", "zh/", marks=pytest.mark.short),
    ],
)
def test_the_page_for_what_does_not_exist_leads_home(
    site: Site, open_page: OpenPage, path: str, link: str, home: str
) -> None:
    page = open_page(site.url + path + "404.html")
    page.get_by_role("main").get_by_role("link", name=link).click()
    page.wait_for_url(site.url + home)


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("9-begin/3-greet.html", "1-start/1-greet/"),  # it has another number, and no folder
        ("zh/1-start/the-wide-line/", "zh/1-start/2-wide/"),
    ],
)
def test_the_page_for_what_does_not_exist_guesses_what_was_meant(
    either_site: Site, open_page: OpenPage, address: str, found: str
) -> None:
    page = open_page(either_site.url + "404.html")
    # as a static host shows it: one page, in English, at the address that was asked for
    page.route("**/" + address, lambda route: route.fulfill(path=either_site.folder / "404.html"))
    page.goto(either_site.url + address)
    page.get_by_role("main").get_by_role("listitem").get_by_role("link").first.click()
    page.wait_for_url(re.compile(re.escape(either_site.url + found)))


@pytest.mark.parametrize("path", [TASK, "zh/" + TASK])
def test_a_task_names_its_markdown(either_site: Site, open_page: OpenPage, path: str) -> None:
    page = open_page(either_site.url + path)
    address = page.locator('link[type="text/markdown"]').evaluate("link => link.href")
    assert address == either_site.url + path.removesuffix("/") + ".md"
    assert page.request.get(address).text().startswith("# ")


def test_the_first_tab_offers_the_way_past_the_header(
    either_site: Site, open_page: OpenPage
) -> None:
    page = open_page(either_site.url + TASK)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_wide_screens_have_the_tasks_of_the_chapter_beside_the_page(
    either_site: Site, open_page: OpenPage
) -> None:
    page = open_page(either_site.url + TASK)
    rail = page.get_by_role("navigation", name="Chapters and tasks")
    tasks = rail.locator("ol").get_by_role("link")
    expect(tasks).to_have_text(["1Greet somebody", "2Wide lines", "3A folder of files"])
    expect(tasks.nth(1)).to_have_attribute("aria-current", "page")
    expect(rail.get_by_role("link", name="Run", exact=True)).to_be_visible()
    tasks.last.click()
    page.wait_for_url("**/1-start/10-folder/")
    rail.get_by_role("link", name="Start", exact=True).click()
    page.wait_for_url("**/1-start/")
    expect(page.get_by_role("main")).to_contain_text("Chapter 1 of 2 · 3 tasks")


def test_the_own_task_is_in_sight_in_a_long_chapter(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + "1-start/10-folder/")
    page.set_viewport_size({"width": 1440, "height": 140})  # three are too long for it
    page.reload()
    rail = page.get_by_role("navigation", name="Chapters and tasks")
    expect(rail.locator("ol").get_by_role("link").last).to_be_in_viewport(ratio=1)


@pytest.mark.short
@pytest.mark.parametrize("size", ["laptop", "phone"])
def test_narrower_ones_have_them_in_a_drawer_that_takes_and_gives_back_the_focus(
    site: Site, open_page: OpenPage, size: str
) -> None:
    page = open_page(site.url + TASK, size)
    rail = page.get_by_role("navigation", name="Chapters and tasks")
    opener = page.get_by_role("button", name="Start", exact=True)
    expect(rail).to_be_hidden()
    opener.click()
    expect(rail.get_by_role("link", name="Wide lines")).to_be_focused()
    expect(rail.get_by_role("link", name="Greet somebody")).to_be_visible()
    for _ in range(20):  # the rest of the page cannot be reached
        page.keyboard.press("Tab")
        assert page.evaluate("!document.activeElement.closest('.content, .head, .foot')")
    page.keyboard.press("Escape")
    expect(rail).to_be_hidden()
    expect(opener).to_be_focused()


def test_what_the_previous_and_the_next_task_are_is_said_below_the_page(
    either_site: Site, open_page: OpenPage
) -> None:
    page = open_page(either_site.url + TASK)
    ways = page.get_by_role("navigation", name="Previous and next").get_by_role("link")
    expect(ways).to_have_text([re.compile("Greet somebody"), re.compile("A folder of files")])
    ways.last.click()
    page.wait_for_url("**/1-start/10-folder/")


def test_light_or_dark_is_as_the_system_has_it_until_the_reader_chooses(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url + TASK, color_scheme="dark")
    dark = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    for _ in range(2):
        page.get_by_role("button", name="Light, dark").click()
        page.reload()
    expect(page.locator("body")).to_have_css("background-color", dark)
    page.emulate_media(color_scheme="light")
    page.reload()
    expect(page.locator("body")).not_to_have_css("background-color", dark)
    page.get_by_role("button", name="Light, dark").click()
    page.goto(site.url + "zh/concepts/")
    expect(page.locator("body")).to_have_css("background-color", dark)


@pytest.mark.short
def test_a_chapter_leads_to_a_task_with_its_first_place_marked(
    either_site: Site, open_page: OpenPage
) -> None:
    page = open_page(either_site.url + "1-start/")
    rows = page.locator("[data-role=tasks] a")
    expect(rows.first.locator("code")).to_have_text(["greeting =", "print(greeting)"])
    expect(rows).to_have_count(3)
    rows.first.click()
    page.wait_for_url("**/1-start/1-greet/**")
    expect(page.locator("[data-pair]")).to_be_in_viewport()


@pytest.mark.parametrize("prefix", ["", "zh/"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", "1-start/"),
        ("#part", "1-start/2-wide/"),
        ("#unknown", "1-start/"),
        ("?concept=1#1-start-1-greet", "1-start/1-greet/?concept=1"),
        ("#1-start-1-greet&code=AA", "1-start/1-greet/#1-start-1-greet&code=AA"),
    ],
)
def test_an_address_of_the_time_of_long_chapters_leads_to_its_task(
    site: Site, open_page: OpenPage, prefix: str, old: str, new: str
) -> None:
    page = open_page(f"{site.url}{prefix}01-start/{old}")
    page.wait_for_url(site.url + prefix + new)


def test_without_a_script_an_old_address_leads_to_its_chapter(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url + "01-start/#part", java_script_enabled=False)
    page.wait_for_url(re.compile(r"/1-start/(#part)?$"))
