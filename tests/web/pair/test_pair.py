import re
import zipfile

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.web.conftest import OpenPage, Site

# the places that are outlined: their side and text
LINKED = """[...document.querySelectorAll("mark.is-linked")].map(mark =>
    [mark.closest("[data-side]").dataset.side, mark.textContent])"""
BOTH = [["flask", "greeting ="], ["django", "print(greeting)"]]


@pytest.fixture
def page(either_site: Site, open_page: OpenPage) -> Page:
    return open_page(
        either_site.url + "1-start/10-folder/", permissions=["clipboard-read", "clipboard-write"]
    )


@pytest.fixture
def greet(page: Page) -> Locator:
    return page.locator('[data-pair="1-start/1-greet"]')


@pytest.fixture
def folder(page: Page) -> Locator:
    return page.locator('[data-pair="1-start/10-folder"]')


def side(pair: Locator, name: str) -> Locator:
    return pair.locator(f'[data-side="{name}"]')


def in_menu(pair: Locator, name: str, label: str) -> Locator:
    """Open the menu of a side and find a button in it."""
    side(pair, name).get_by_role("button", name="More for").click()
    return side(pair, name).get_by_role("button", name=label)


def test_set_up_is_folded_and_opens_in_place(greet: Locator) -> None:
    fold = side(greet, "flask").locator("details").first
    expect(fold.locator("pre")).to_be_hidden()
    fold.locator("summary").press("Enter")
    expect(fold.locator("pre")).to_be_visible()


def test_the_menu_closes_with_escape_and_with_a_click_elsewhere(page: Page, greet: Locator) -> None:
    button = side(greet, "flask").get_by_role("button", name="More for Flask")
    menu = side(greet, "flask").get_by_role("group", name="More for Flask")
    button.click()
    expect(menu).to_be_visible()
    expect(button).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()
    button.click()
    greet.locator("h2").last.click()
    expect(menu).to_be_hidden()


def test_long_lines_wrap_on_request_on_both_sides(greet: Locator) -> None:
    wrap = in_menu(greet, "flask", "Wrap long lines")
    lines = [side(greet, name).locator(".line").last for name in ("flask", "django")]
    for space in ("pre-wrap", "pre"):
        wrap.click()
        for line in lines:
            expect(line).to_have_css("white-space", space)


def test_copy_gives_the_whole_file_that_is_shown(
    page: Page, greet: Locator, folder: Locator
) -> None:
    in_menu(greet, "django", "Copy this file").click()
    expect(greet.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("# /// script\n")
    assert copied.endswith('greeting = "Hello, django"\n\nprint(greeting)\n#> Hello\n')

    in_menu(folder, "flask", "Copy this file").click()
    page.wait_for_function('navigator.clipboard.readText().then(text => text.includes("name ="))')
    assert page.evaluate("navigator.clipboard.readText()") == 'name = "flask"\n'


def test_copy_gives_the_whole_program_of_several_files(page: Page, folder: Locator) -> None:
    in_menu(folder, "flask", "Copy the whole program").click()
    page.wait_for_function('navigator.clipboard.readText().then(text => text.includes("# app"))')
    app, views = page.evaluate("navigator.clipboard.readText()").split("\n\n# views.py\n\n")
    assert app.startswith("# app.py\n\n# /// script\n")
    assert views == 'name = "flask"\n'


def test_download_gives_one_file_as_it_is(page: Page, greet: Locator) -> None:
    with page.expect_download() as download:
        in_menu(greet, "flask", "Download").click()
    assert download.value.suggested_filename == "app.py"
    text = download.value.path().read_text("utf-8")
    assert text == side(greet, "flask").locator("[data-file] .source").text_content()


def test_download_gives_a_folder_as_a_zip(page: Page, folder: Locator) -> None:
    with page.expect_download() as download:
        in_menu(folder, "django", "Download as a folder").click()
    assert download.value.suggested_filename == "1-start-10-folder-django.zip"
    with zipfile.ZipFile(download.value.path()) as archive:
        assert archive.namelist() == [
            "1-start-10-folder-django/app.py",
            "1-start-10-folder-django/views.py",
        ]
        assert archive.read(archive.namelist()[1]) == b'name = "django"\n'


def test_file_tabs_work_with_the_mouse_and_with_the_keyboard(page: Page, folder: Locator) -> None:
    app, views = (side(folder, "flask").locator(f'[data-file="{n}.py"]') for n in ("app", "views"))
    expect(views).to_be_visible()
    expect(app).to_be_hidden()
    side(folder, "flask").get_by_role("tab", name="app.py").click()
    expect(app).to_be_visible()
    expect(views).to_be_hidden()
    for key, shown in (("ArrowLeft", views), ("ArrowRight", app), ("End", views), ("Home", app)):
        page.keyboard.press(key)
        expect(shown).to_be_visible()
        expect(side(folder, "flask").locator("[data-file]:visible")).to_have_count(1)


def test_an_entry_of_the_legend_pins_both_places(page: Page, greet: Locator) -> None:
    entry = greet.get_by_role("button", name="The greeting")
    expect(entry).to_have_accessible_name("The greeting — Flask line 7, Django line 9")
    entry.press("Enter")
    assert page.evaluate(LINKED) == BOTH
    expect(entry).to_have_attribute("aria-pressed", "true")
    greet.locator("h2").first.hover()
    assert page.evaluate(LINKED) == BOTH
    entry.press("Enter")
    assert page.evaluate(LINKED) == []


def test_the_pointer_on_a_place_outlines_both(page: Page, greet: Locator) -> None:
    side(greet, "django").locator("mark").hover()
    assert page.evaluate(LINKED) == BOTH
    greet.locator("h2").first.hover()
    assert page.evaluate(LINKED) == []


def test_a_legend_shows_the_file_of_a_place(folder: Locator) -> None:
    app = side(folder, "flask").locator('[data-file="app.py"]')
    expect(app).to_be_hidden()
    folder.get_by_role("button", name="The import").click()
    expect(app.locator("mark")).to_be_visible()


def test_where_one_side_shows_a_click_on_a_place_goes_to_the_other_side(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url + "1-start/1-greet/", "phone")
    page.locator("[data-side=flask] mark").click()
    expect(page.locator("[data-side=django] mark")).to_be_in_viewport()
    expect(page.locator("[data-side=flask]")).to_be_hidden()
    expect(page.locator('.switch input[value="django"]')).to_be_checked()
    assert page.evaluate(LINKED) == BOTH


def test_a_link_may_press_an_entry_of_the_legend(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + "1-start/1-greet/?concept=1#1-start-1-greet")
    assert page.evaluate(LINKED) == BOTH
    for place in page.locator("mark").all():
        expect(place).to_be_in_viewport()


def test_a_pair_has_an_anchor(page: Page, folder: Locator) -> None:
    page.goto(page.url + "#1-start-10-folder")
    expect(folder).to_be_in_viewport()


def test_what_was_checked_is_said_with_its_versions(greet: Locator) -> None:
    said = r"same output · checked \d{4}-\d\d-\d\d with Flask 3\.1\.3 · Django 6\.1\.3 · Python"
    expect(greet).to_contain_text(re.compile(said))
