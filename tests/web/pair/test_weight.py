"""What the first run has to load is said before it: on a slow or metered line on each button."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import OpenPair, Site
from tests.web.topics import HELLO

LINE = 'Object.defineProperty(navigator, "connection", {{ value: {} }})'
RUN_BOTH = '[data-action="run-both"]'


def reload_with(page: Page, line: str) -> None:
    page.add_init_script(LINE.format(line))
    page.reload()


@pytest.mark.parametrize("line", ['{ effectiveType: "3g" }', "{ saveData: true }"])
def test_a_button_says_its_megabytes(open_pair: OpenPair, line: str) -> None:
    pair = open_pair(HELLO)
    reload_with(pair.page, line)
    both = pair.box.locator(RUN_BOTH)
    expect(both).to_have_text(re.compile(r"Run both · \d+\.\d MB"))
    pair.flask.box.locator('[data-action="menu"]').click()
    one = pair.flask.box.locator('.menu [data-action="run"]')
    expect(one).to_have_text(re.compile(r"· \d+\.\d MB"))
    first, second = (
        float(re.findall(r"([\d.]+) MB", text)[0]) for text in (one.inner_text(), both.inner_text())
    )
    assert 3 < first < second < 2 * first  # Python is loaded once


def test_on_a_fast_line_it_is_said_beside_the_button_until_python_has_come(
    open_pair: OpenPair, site: Site
) -> None:
    pair = open_pair(HELLO)
    status = pair.box.locator('[data-role="status"]')
    expect(status).to_have_text(
        re.compile(r"^runs here, in your browser · the first run loads \d+\.\d MB$")
    )
    expect(pair.box.locator(RUN_BOTH)).to_have_text("Run both")
    for other in ("", "another/"):  # of another site of the same host
        pair.page.evaluate("name => caches.open(name)", f"sidebyside {site.url}x/{other} 1")
    pair.page.reload()
    expect(status).to_contain_text("the first run loads")
    pair.page.evaluate("name => caches.open(name)", f"sidebyside {site.url} 1")
    pair.page.reload()
    pair.page.wait_for_load_state("networkidle")
    expect(status).to_have_text("runs here, in your browser")


def test_it_is_not_said_again_of_a_side_that_ran_and_was_reset(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    status = pair.box.locator('[data-role="status"]')
    expect(status).to_contain_text("the first run loads")
    pair.flask.program("print('mine')")
    pair.flask.press("reset")
    expect(status).to_have_text("runs here, in your browser")
