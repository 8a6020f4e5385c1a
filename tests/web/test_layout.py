"""How a pair stands on the screen: two sides or one, level, and large enough to touch."""

import re

import pytest
from playwright.sync_api import FloatRect, Locator, expect

from tests.web.conftest import OpenPage, Site

GREET = "1-start/1-greet/"
SEVERAL = "1-start/10-folder/"
OVERFLOWING = """[...document.querySelectorAll("[data-pair] .code")]
    .filter(code => code.checkVisibility() && code.scrollWidth > code.clientWidth).length"""
PAGE_OVERFLOWS = "document.documentElement.scrollWidth > innerWidth"
FONT_SIZE = "parseFloat(getComputedStyle(document.querySelector('[data-file] code')).fontSize)"
# of each pair: where both sides stand, asked at once, since a page may still move
SIDES = """[...document.querySelectorAll("[data-pair]")].map(pair =>
    ["flask", "django"].map(name => {
        const side = pair.querySelector(`[data-side="${name}"]`);
        const { top, left, right } = side.getBoundingClientRect();
        const output = side.querySelector("[data-role=output]").getBoundingClientRect().top;
        return { top, left, right, output };
    }))"""
# of both sides: where each line of the output stands
ROWS = """[...document.querySelectorAll("[data-side]")].map(side =>
    [...side.querySelectorAll(".row")].map(row => row.getBoundingClientRect().top))"""
# what stands in running text is as high as its line
SMALL = """[...document.querySelectorAll(":is(a, button, summary, label)")]
    .filter(one => one.checkVisibility({ visibilityProperty: true })
        && !one.closest("p:not(.rail p), td, dd, mark, .cols, .skip")
        && !one.matches(".headerlink, .difference__link"))
    .filter(one => one.offsetHeight > 0 && one.getBoundingClientRect().height < 43.9)
    .map(one => one.outerHTML)"""

FIVE_COLUMNS = (
    f"<table><tr><th></th>{'<th>SQLAlchemy</th>' * 4}</tr>"
    f"<tr><td>date and time</td>{'<td>datetime</td>' * 4}</tr></table>"
)


def box(element: Locator) -> FloatRect:
    found = element.bounding_box()
    assert found
    return found


@pytest.mark.parametrize("path", [SEVERAL, "zh/" + SEVERAL])
def test_on_a_desktop_66_columns_of_both_sides_stand_next_to_each_other(
    either_site: Site, open_page: OpenPage, path: str
) -> None:
    page = open_page(either_site.url + path)
    for flask, django in page.evaluate(SIDES):
        assert flask["top"] == django["top"]
        assert flask["right"] <= django["left"]
        assert flask["output"] == django["output"]
    assert page.evaluate(FONT_SIZE) >= 12
    assert page.evaluate(OVERFLOWING) == 0
    assert not page.evaluate(PAGE_OVERFLOWS)


@pytest.mark.parametrize("size", ["small laptop", "tablet on its side"])
def test_on_smaller_screens_both_sides_still_stand_next_to_each_other(
    site: Site, open_page: OpenPage, size: str
) -> None:
    page = open_page(site.url + SEVERAL, size)
    flask, django = (box(page.locator(f'[data-side="{s}"]').first) for s in ("flask", "django"))
    assert flask["y"] == django["y"]
    assert flask["x"] + flask["width"] <= django["x"]
    assert not page.evaluate(PAGE_OVERFLOWS)


@pytest.mark.parametrize("size", ["tablet", pytest.param("phone", marks=pytest.mark.short)])
def test_a_narrow_page_shows_one_side_and_remembers_which(
    either_site: Site, open_page: OpenPage, size: str
) -> None:
    page = open_page(either_site.url + SEVERAL, size)
    flasks, djangos = (page.locator(f'[data-side="{s}"]') for s in ("flask", "django"))
    expect(flasks.last).to_be_visible()
    expect(djangos.last).to_be_hidden()

    switch = page.locator("[data-pair]").last.get_by_role("group", name="Show")
    switch.get_by_role("radio", name="Django").check()
    for choice in page.locator('.switch input[value="django"]').all():
        expect(choice).to_be_checked()

    for path in (SEVERAL, "zh/"):
        page.goto(either_site.url + path)
        expect(djangos.first).to_be_visible()
        expect(flasks.first).to_be_hidden()
    assert not page.evaluate(PAGE_OVERFLOWS)


def test_any_width_shows_both_sides_or_one(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + GREET)
    flask, django = (page.locator(f'[data-side="{s}"]').first for s in ("flask", "django"))
    for shown, others in (("Flask", [django]), ("Django", [flask]), ("Both", [])):
        page.locator(".switch").first.get_by_role("radio", name=shown).check()
        for side in (flask, django):
            expect(side).to_be_visible(visible=side not in others)


def test_a_link_may_say_which_side_is_shown_and_goes_before_the_last_choice(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url + GREET + "?side=django")
    expect(page.locator('[data-side="flask"]').first).to_be_hidden()
    status = page.locator('[data-role="status"]').first
    expect(status).to_contain_text("runs here, in your browser")
    page.locator(".switch").first.get_by_role("radio", name="Flask").check()
    page.reload()
    expect(status).to_have_text("This link shows Django; your last choice was Flask")
    expect(page.locator('[data-side="flask"]').first).to_be_hidden()
    page.locator(".switch").first.get_by_role("radio", name="Both").check()
    page.reload()
    expect(status).to_have_text("This link shows Django; your last choice was both sides")


def test_when_the_side_is_switched_the_same_place_stays_where_it_was(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url + SEVERAL, "phone")
    pair = page.locator('[data-pair="1-start/10-folder"]')
    for side in ("flask", "django"):
        pair.locator(f'[data-side="{side}"]').get_by_role(
            "tab", name="app.py", include_hidden=True
        ).dispatch_event("click")
    flask, django = (pair.locator(f'[data-side="{s}"] mark') for s in ("flask", "django"))
    flask.scroll_into_view_if_needed()
    page.evaluate("scrollBy(0, 30)")
    before = box(flask)["y"]
    pair.locator(".switch").get_by_role("radio", name="Django").check()
    expect(django).to_be_visible()
    assert box(django)["y"] == pytest.approx(before, abs=1)


@pytest.mark.short
def test_lines_of_both_outputs_are_level(site: Site, open_page: OpenPage) -> None:
    flask, django = open_page(site.url + GREET).evaluate(ROWS)
    assert flask == django != []


def test_what_is_touched_is_large_enough_on_a_phone(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + SEVERAL, "phone")
    page.locator('[data-action="menu"]').first.click()
    assert page.evaluate(SMALL) == []
    page.locator('[data-action="rail"]').first.click()
    assert page.evaluate(SMALL) == []
    for path in ("", "1-start/", "concepts/", "claims/"):
        page.goto(site.url + path)
        assert page.evaluate(SMALL) == [], path


@pytest.mark.short
@pytest.mark.parametrize("size", ["desktop", "laptop"])
@pytest.mark.parametrize("path", [GREET, "zh/" + GREET])
def test_the_first_line_of_code_is_in_the_upper_part_of_the_screen(
    site: Site, open_page: OpenPage, path: str, size: str
) -> None:
    page = open_page(site.url + path, size)
    for side in page.locator("[data-side]").all():
        assert box(side.locator(".line").first)["y"] < 320


@pytest.mark.parametrize("size", ["desktop", "laptop"])
@pytest.mark.parametrize(
    "path",  # long introductions, the state of a library, commands
    [
        "1-frameworks/5-dev-server/",
        "5-libraries/1-flask-script/",
        "5-libraries/6-flask-celery-today/",
        "13-async/7-background-in-tests/",
    ],
)
def test_nothing_pushes_the_code_of_a_real_pair_down(
    real_site: Site, open_page: OpenPage, path: str, size: str
) -> None:
    for language in ("", "zh/"):
        page = open_page(real_site.url + language + path, size)
        assert box(page.locator(".file.is-shown .source > pre .line").first)["y"] < 320


@pytest.mark.parametrize("language", ["", "zh/"])
def test_a_task_is_printed_on_one_sheet(
    real_site: Site, open_page: OpenPage, language: str
) -> None:
    page = open_page(real_site.url + language + "4-models/7-filter/")
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))) == 1


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_without_javascript_everything_can_be_read(
    either_site: Site, open_page: OpenPage, size: str
) -> None:
    page = open_page(either_site.url + SEVERAL, size, java_script_enabled=False)
    for element in page.locator("[data-file], [data-role=output], .legend").all():
        expect(element).to_be_visible()
    page.locator(".setup summary:visible").first.click()
    expect(page.locator(".setup[open] pre").first).to_be_visible()
    assert page.locator("[data-pair] button:enabled:visible").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_with_forced_colours_the_places_can_be_read(
    site: Site, open_page: OpenPage, scheme: str
) -> None:
    page = open_page(site.url + GREET, forced_colors="active", color_scheme=scheme)
    ink = "rgb(0, 0, 0)" if scheme == "light" else "rgb(255, 255, 255)"
    expect(page.locator("mark").first).to_have_css("color", ink)


def test_paper_shows_both_sides_with_their_outputs_and_no_buttons(
    either_site: Site, open_page: OpenPage
) -> None:
    page = open_page(either_site.url + SEVERAL, "phone")
    page.emulate_media(media="print")
    for element in page.locator("[data-side], .file.is-shown, [data-role=output]").all():
        expect(element).to_be_visible()
    controls = page.locator("[data-pair] :is(.bar, .side__tools, .tabs) :is(button, input)")
    assert controls.locator("visible=true").count() == 0
    assert page.evaluate(OVERFLOWING) == 0


def test_the_first_column_of_a_wide_table_is_not_broken_into_letters_on_a_phone(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url + GREET, "phone")
    page.locator(".content").evaluate(
        "(content, table) => content.insertAdjacentHTML('beforeend', table)", FIVE_COLUMNS
    )
    first = page.get_by_role("cell", name="date and time")
    assert box(first)["width"] >= 55  # pixels: its longest word
    assert not page.evaluate(PAGE_OVERFLOWS)


def test_a_table_that_scrolls_can_be_scrolled_by_keys(real_site: Site, open_page: OpenPage) -> None:
    page = open_page(real_site.url + "6-raw-sql/10-types/", "phone")
    table = page.locator(".content table").first
    expect(table).to_have_attribute("tabindex", "0")
    table.press("ArrowRight")
    page.wait_for_function("table => table.scrollLeft > 0", arg=table.element_handle())
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(table).not_to_have_attribute("tabindex", "0")
