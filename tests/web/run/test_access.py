"""Running and editing are accessible, in both languages, wide and narrow, light and dark."""

import pytest
from playwright.sync_api import expect

from tests.web.axe import violations
from tests.web.conftest import OpenPair
from tests.web.topics import MODEL


@pytest.mark.parametrize(
    ("language", "size", "scheme"),
    [
        ("en", "desktop", "light"),
        ("zh", "desktop", "dark"),
        ("zh", "phone", "light"),
        pytest.param("en", "phone", "dark", marks=pytest.mark.short),
    ],
)
def test_axe_finds_nothing_in_a_pair_in_use(
    open_pair: OpenPair, language: str, size: str, scheme: str
) -> None:
    pair = open_pair(MODEL, language, size, color_scheme=scheme)
    pair.run_both()
    pair.flask.press("edit")
    pair.flask.box.locator(".cm-content").wait_for()
    pair.flask.sql.locator("summary").click()
    pair.flask.http.locator("form summary").click()
    pair.flask.http.locator("button").first.click()
    expect(pair.flask.http.locator(".answer__body")).to_contain_text('{"users":1}')
    for fold in (".history", ".answer__received"):
        pair.flask.http.locator(fold).locator("summary").click()
    assert violations(pair.page) == []
    width = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert pair.page.evaluate(width) == 0
