import pytest
from playwright.sync_api import FloatRect, Locator, expect

from tests.web.conftest import OpenPage, Site

OVERFLOWING = """[...document.querySelectorAll("[data-pair] pre > code")]
    .filter(code => code.checkVisibility() && code.scrollWidth > code.clientWidth).length"""
PAGE_OVERFLOWS = "document.documentElement.scrollWidth > innerWidth"
FONT_SIZE = "parseFloat(getComputedStyle(document.querySelector('[data-file] code')).fontSize)"


@pytest.mark.parametrize(
    "path", ["01-start/", pytest.param("zh/01-start/", marks=pytest.mark.short)]
)
def test_on_a_desktop_66_columns_of_both_sides_stand_next_to_each_other(
    either_site: Site, open_page: OpenPage, path: str
) -> None:
    page = open_page(either_site.url + path)
    for pair in page.locator("[data-pair]").all():
        flask, django = (pair.locator(f'[data-side="{s}"]') for s in ("flask", "django"))
        left, right = box_of(flask), box_of(django)
        assert left["y"] == right["y"]
        assert left["x"] + left["width"] <= right["x"]
        outputs = [box_of(side.locator("[data-role=output]")) for side in (flask, django)]
        assert outputs[0]["y"] == outputs[1]["y"]
    assert page.evaluate(FONT_SIZE) >= 13
    assert page.evaluate(OVERFLOWING) == 0
    assert not page.evaluate(PAGE_OVERFLOWS)


@pytest.mark.parametrize("size", ["tablet", pytest.param("phone", marks=pytest.mark.short)])
def test_a_narrow_page_shows_one_side_and_remembers_which(
    either_site: Site, open_page: OpenPage, size: str
) -> None:
    page = open_page(either_site.url + "01-start/", size)
    flasks, djangos = (page.locator(f'[data-side="{s}"]') for s in ("flask", "django"))
    expect(flasks.last).to_be_visible()
    expect(djangos.last).to_be_hidden()

    button = page.locator("[data-pair]").last.get_by_role("button", name="Django")
    button.scroll_into_view_if_needed()
    before = box_of(button)["y"]
    button.click()
    assert box_of(button)["y"] == pytest.approx(before, abs=1)
    for pressed in page.locator('[data-shows="django"]').all():
        expect(pressed).to_have_attribute("aria-pressed", "true")

    for path in ("01-start/", "zh/"):
        page.goto(either_site.url + path)
        expect(djangos.first).to_be_visible()
        expect(flasks.first).to_be_hidden()
    assert not page.evaluate(PAGE_OVERFLOWS)


@pytest.mark.short
def test_the_home_page_shows_a_whole_pair_within_the_first_screen(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url)
    box = box_of(page.locator("[data-pair]").first)
    assert box["y"] + box["height"] <= 900


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_without_javascript_everything_can_be_read(
    either_site: Site, open_page: OpenPage, size: str
) -> None:
    page = open_page(either_site.url + "01-start/", size, java_script_enabled=False)
    for element in page.locator("[data-file], [data-role=output], .rest").all():
        expect(element).to_be_visible()
    assert not [b for b in page.locator("[data-pair] button").all() if b.is_visible()]


@pytest.mark.short
def test_paper_shows_both_sides_with_their_outputs_and_no_buttons(
    either_site: Site, open_page: OpenPage
) -> None:
    page = open_page(either_site.url + "01-start/", "phone")
    page.emulate_media(media="print")
    for element in page.locator("[data-side], [data-file], [data-role=output]").all():
        expect(element).to_be_visible()
    assert not [b for b in page.locator("[data-pair] button").all() if b.is_visible()]
    assert page.evaluate(OVERFLOWING) == 0


def box_of(shown: Locator) -> FloatRect:
    """Where it is on the page."""
    box = shown.bounding_box()
    assert box, f"{shown} cannot be seen"
    return box
