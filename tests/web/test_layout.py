import pytest
from playwright.sync_api import expect

OVERFLOWING = """[...document.querySelectorAll("[data-pair] pre > code")]
    .filter(code => code.checkVisibility() && code.scrollWidth > code.clientWidth).length"""
PAGE_OVERFLOWS = "document.documentElement.scrollWidth > innerWidth"
FONT_SIZE = "parseFloat(getComputedStyle(document.querySelector('[data-file] code')).fontSize)"


@pytest.mark.parametrize("path", ["01-start/", "zh/01-start/"])
def test_on_a_desktop_66_columns_of_both_sides_stand_next_to_each_other(
    either_site, open_page, path
):
    page = open_page(either_site.url + path)
    for pair in page.locator("[data-pair]").all():
        flask, django = (pair.locator(f'[data-side="{s}"]') for s in ("flask", "django"))
        left, right = flask.bounding_box(), django.bounding_box()
        assert left["y"] == right["y"]
        assert left["x"] + left["width"] <= right["x"]
        outputs = [side.locator("[data-role=output]").bounding_box() for side in (flask, django)]
        assert outputs[0]["y"] == outputs[1]["y"]
    assert page.evaluate(FONT_SIZE) >= 13
    assert page.evaluate(OVERFLOWING) == 0
    assert not page.evaluate(PAGE_OVERFLOWS)


@pytest.mark.parametrize("size", ["tablet", "phone"])
def test_a_narrow_page_shows_one_side_and_remembers_which(either_site, open_page, size):
    page = open_page(either_site.url + "01-start/", size)
    flasks, djangos = (page.locator(f'[data-side="{s}"]') for s in ("flask", "django"))
    expect(flasks.last).to_be_visible()
    expect(djangos.last).to_be_hidden()

    button = page.locator("[data-pair]").last.get_by_role("button", name="Django")
    button.scroll_into_view_if_needed()
    before = button.bounding_box()["y"]
    button.click()
    assert button.bounding_box()["y"] == pytest.approx(before, abs=1)
    for pressed in page.locator('[data-shows="django"]').all():
        expect(pressed).to_have_attribute("aria-pressed", "true")

    for path in ("01-start/", "zh/"):
        page.goto(either_site.url + path)
        expect(djangos.first).to_be_visible()
        expect(flasks.first).to_be_hidden()
    assert not page.evaluate(PAGE_OVERFLOWS)


def test_the_home_page_shows_a_whole_pair_within_the_first_screen(site, open_page):
    page = open_page(site.url)
    box = page.locator("[data-pair]").first.bounding_box()
    assert box["y"] + box["height"] <= 900


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_without_javascript_everything_can_be_read(either_site, open_page, size):
    page = open_page(either_site.url + "01-start/", size, java_script_enabled=False)
    for element in page.locator("[data-file], [data-role=output], .rest").all():
        expect(element).to_be_visible()
    assert not [b for b in page.locator("[data-pair] button").all() if b.is_visible()]


def test_paper_shows_both_sides_with_their_outputs_and_no_buttons(either_site, open_page):
    page = open_page(either_site.url + "01-start/", "phone")
    page.emulate_media(media="print")
    for element in page.locator("[data-side], [data-file], [data-role=output]").all():
        expect(element).to_be_visible()
    assert not [b for b in page.locator("[data-pair] button").all() if b.is_visible()]
    assert page.evaluate(OVERFLOWING) == 0
