"""Running and editing are accessible, in both languages, wide and narrow, light and dark."""

import pytest

from tests.web.test_page import AXE, SERIOUS

DEFINE = "4-models/1-define"


@pytest.mark.parametrize(
    ("language", "size", "scheme"),
    [
        ("en", "desktop", "light"),
        ("zh", "desktop", "dark"),
        ("zh", "phone", "light"),
        ("en", "phone", "dark"),
    ],
)
def test_axe_finds_nothing_serious_in_a_pair_in_use(open_pair, language, size, scheme):
    pair = open_pair(DEFINE, language, size, color_scheme=scheme)
    pair.box.locator('[data-action="run-both"]').click()
    pair.flask.ends(), pair.django.ends()
    pair.flask.press("edit")
    pair.flask.box.locator(".cm-content").wait_for()
    pair.flask.sql.locator("summary").click()
    pair.flask.http.locator("form summary").click()
    pair.flask.http.locator("button").first.click()
    pair.flask.http.locator(".answer__status").wait_for()
    pair.page.evaluate(AXE.read_text("utf-8"))
    assert pair.page.evaluate(SERIOUS) == []
    width = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert pair.page.evaluate(width) == 0
