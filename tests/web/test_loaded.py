"""What a button needs may not come: that is said beside it, and another press tries again."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.web.conftest import Site
from tests.web.reader import address, pair_on
from tests.web.topics import FILES, HELLO

SCRIPTS = "**/assets/**/*.js"
SAID = "Could not be loaded."


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab of which nobody minds that its console tells of what did not come."""
    page = browser.new_page(viewport={"width": 1440, "height": 900}, service_workers="block")
    yield page
    page.close()


def lose_scripts(page: Page) -> None:
    """From now on no script is on the server."""
    page.route(SCRIPTS, lambda route: route.fulfill(status=404, body="no such file"))


def comes_again(page: Page, within: Locator) -> None:
    """Wait until it is said that something did not come, and let it come the next time."""
    expect(within.get_by_role("alert")).to_contain_text(SAID)
    page.unroute(SCRIPTS)


@pytest.mark.short
def test_run_says_that_it_could_not_be_loaded_and_runs_when_it_can(site: Site, page: Page) -> None:
    page.goto(site.url + address(HELLO))
    pair = pair_on(page, HELLO)
    lose_scripts(page)
    pair.box.locator('[data-action="run-both"]').click()
    comes_again(page, pair.box.locator(".bar"))
    assert pair.run_both() == ("200 Hello, World!\n", "200 Hello, World!\n")
    expect(pair.box.get_by_role("alert")).to_have_count(0)


def test_so_does_edit_if_only_the_editor_is_missing(site: Site, page: Page) -> None:
    page.goto(site.url + address(HELLO))
    side = pair_on(page, HELLO).flask
    side.run()
    lose_scripts(page)
    side.press("edit")
    comes_again(page, side.box)
    side.press("edit")
    expect(side.box.locator(".cm-content")).to_be_visible()
    expect(side.box.get_by_role("alert")).to_have_count(0)


@pytest.mark.parametrize(
    ("button", "dialog"),
    [("Use offline", "Without a network"), ("My edits", "My edits"), ("Keys: ?", "Keys")],
)
def test_so_do_the_buttons_at_the_foot(site: Site, page: Page, button: str, dialog: str) -> None:
    page.goto(site.url + address(HELLO))
    lose_scripts(page)
    foot = page.get_by_role("contentinfo")
    foot.get_by_role("button", name=button).click()
    comes_again(page, foot)
    foot.get_by_role("button", name=button).click()
    expect(page.get_by_role("dialog", name=dialog)).to_be_visible()
    expect(foot.get_by_role("alert")).to_have_count(0)


def test_so_does_the_download_of_a_folder(site: Site, page: Page) -> None:
    page.goto(site.url + address(FILES))
    side = pair_on(page, FILES).flask
    lose_scripts(page)
    side.press("download")
    comes_again(page, side.box)
    with page.expect_download() as download:
        side.press("download")
    assert download.value.suggested_filename.endswith(".zip")


def test_so_does_the_search_and_a_form_that_belongs_to_a_page(site: Site, page: Page) -> None:
    page.goto(site.url + address(HELLO))
    lose_scripts(page)
    page.keyboard.press("/")
    comes_again(page, page.get_by_role("banner"))
    page.keyboard.press("Tab")
    page.keyboard.press("/")
    page.keyboard.type("greet")
    expect(page.locator(".found a").first).to_be_visible()
    page.route("**/assets/claims-*.js", lambda route: route.fulfill(status=404))
    page.goto(site.url + "claims/")
    expect(page.get_by_role("main").get_by_role("alert")).to_contain_text(SAID)


def test_a_link_with_an_edit_that_cannot_be_shown_says_so(site: Site, page: Page) -> None:
    page.goto(site.url + address(HELLO))
    pair = pair_on(page, HELLO)
    lose_scripts(page)
    page.evaluate("id => { location.hash = `${id}&code=x` }", pair.box.get_attribute("id"))
    comes_again(page, pair.box.locator(".bar"))


def test_an_edit_that_could_not_be_put_back_comes_with_the_next_press(
    site: Site, page: Page
) -> None:
    page.goto(site.url + address(HELLO))
    pair = pair_on(page, HELLO)
    pair.flask.program("print('mine')")
    runtime = re.compile(r"/assets/run-\w+\.js")
    page.route(runtime, lambda route: route.fulfill(status=404))
    page.reload()
    expect(pair.box.locator(".bar").get_by_role("alert")).to_contain_text(SAID)
    page.unroute(runtime)
    assert pair.flask.run() == "mine\n"
    expect(pair.box.get_by_role("alert")).to_have_count(0)
