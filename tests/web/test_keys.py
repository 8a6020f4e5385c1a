"""Keys of one letter, their list, and the offer of the other language."""

import re

from playwright.sync_api import expect

from tests.web.axe import violations
from tests.web.conftest import OpenPage, Site

TASK = "1-start/2-wide/"


def test_j_and_k_go_to_the_next_and_the_previous_task(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + TASK)
    page.keyboard.press("j")
    page.wait_for_url("**/1-start/10-folder/")
    page.keyboard.press("k")
    page.wait_for_url("**/" + TASK)


def test_s_goes_through_the_sides_and_p_to_the_next_pair(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + "1-start/10-folder/")
    sides = page.locator("[data-pair]").first.locator("[data-side]:visible")
    page.keyboard.press("s")
    expect(sides).to_have_count(1)
    page.keyboard.press("p")
    page.wait_for_function("scrollY > 0")


def test_keys_are_letters_while_somebody_types(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + TASK)
    page.keyboard.press("/")
    page.keyboard.type("jk?")
    expect(page.get_by_role("searchbox")).to_have_value("jk?")
    assert page.url == site.url + TASK


def test_the_list_of_keys_opens_and_switches_them_off(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + TASK)
    page.keyboard.press("?")
    keys = page.get_by_role("dialog", name="Keys")
    expect(keys.get_by_role("term")).to_have_text(["/", "j", "k", "p", "r", "s", "e", "?"])
    assert violations(page) == []
    keys.get_by_role("checkbox").uncheck()
    page.keyboard.press("Escape")
    expect(keys).to_have_count(0)
    page.keyboard.press("j")
    page.reload()
    page.keyboard.press("j")
    assert page.url == site.url + TASK
    page.get_by_role("button", name="Keys: ?").click()
    keys.get_by_role("checkbox").check()
    keys.get_by_role("button", name="Close").click()
    page.keyboard.press("j")
    page.wait_for_url("**/1-start/10-folder/")


def test_the_other_language_has_the_same_place(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + TASK + "?concept=1#1-start-2-wide")
    page.get_by_role("banner").get_by_role("link", name="中文").click()
    page.wait_for_url(site.url + "zh/" + TASK + "?concept=1#1-start-2-wide")


def test_readers_of_the_other_language_are_offered_it_until_they_decline(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url + TASK, locale="zh-CN")
    offer = page.get_by_role("complementary", name="本页有中文版。")
    expect(offer.get_by_role("link")).to_have_attribute("href", re.compile("zh/" + TASK))
    offer.get_by_role("button").click()
    expect(offer).to_have_count(0)
    page.reload()
    page.wait_for_load_state("networkidle")
    expect(offer).to_have_count(0)


def test_nobody_is_offered_the_language_that_they_read(site: Site, open_page: OpenPage) -> None:
    for path, locale in ((TASK, "en-GB"), ("zh/" + TASK, "zh-CN"), (TASK, "fr-FR")):
        page = open_page(site.url + path, locale=locale)
        page.wait_for_load_state("networkidle")
        expect(page.locator(".offer")).to_have_count(0)
