"""The page at places where it cannot do all that it does elsewhere."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.web.conftest import Site
from tests.web.reader import Pair, address, pair_on
from tests.web.topics import HELLO

HELLO_OUTPUT = "200 Hello, World!\n"
PLAIN = "http://plain.test"


@pytest.mark.short
@pytest.mark.parametrize(("language", "said"), [("en", "opened as a file"), ("zh", "作为文件打开")])
def test_a_page_opened_as_a_file_says_that_nothing_runs_there(
    site: Site, browser: Browser, language: str, said: str
) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto((site.folder / address(HELLO, language) / "index.html").as_uri())
    pair = pair_on(page, HELLO)
    check_alert(pair, said)
    page.close()


def test_a_page_whose_script_does_not_come_says_so(site: Site, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.route("**/assets/main.js?*", lambda route: route.abort())
    page.goto(site.url + address(HELLO))
    check_alert(pair_on(page, HELLO), "Could not be loaded")
    page.close()


@pytest.mark.short
def test_a_button_pressed_before_the_script_is_there_is_not_lost(
    site: Site, browser: Browser
) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    held: list[Route] = []
    page.route("**/assets/main.js?*", lambda route: held.append(route), times=1)
    page.goto(site.url + address(HELLO), wait_until="commit")
    page.locator('[data-action="run-both"]').click()
    held[0].continue_()
    pair = pair_on(page, HELLO)
    assert pair.flask.ends() == pair.django.ends() == HELLO_OUTPUT
    page.close()


def test_neither_does_a_button_do_nothing_when_the_rest_does_not_come(
    site: Site, browser: Browser
) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(site.url + address(HELLO))
    context.set_offline(True)
    check_alert(pair_on(page, HELLO), "Could not be loaded")
    context.close()


def check_alert(pair: Pair, said: str) -> None:
    pair.box.locator('[data-action="run-both"]').click()
    expect(pair.box.get_by_role("alert")).to_contain_text(said)
    pair.flask.box.locator('[data-action="menu"]').click()  # which says it, too, if it cannot open
    if (run := pair.flask.box.locator('[data-action="run"]')).is_visible():
        run.click()
    expect(pair.flask.box.get_by_role("alert")).to_contain_text(said)


def test_without_encryption_programs_run_too(site: Site, browser: Browser) -> None:
    """Such a page has no service worker, no locks and none of the browser's own hashes."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    host = f"http://{urlsplit(site.url).netloc}"

    def answer(route: Route) -> None:
        route.fulfill(response=route.fetch(url=route.request.url.replace(PLAIN, host)))

    context.route(f"{PLAIN}/**", answer)
    page = context.new_page()
    page.goto(site.url.replace(host, PLAIN) + address(HELLO))
    assert page.evaluate("isSecureContext") is False
    assert pair_on(page, HELLO).run_both() == (HELLO_OUTPUT, HELLO_OUTPUT)
    context.unroute_all(behavior="ignoreErrors")  # of what is loaded ahead
    context.close()
