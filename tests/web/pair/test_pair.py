import zipfile

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.web.conftest import OpenPage, Site
from tests.web.pair.marks import marked_places


@pytest.fixture(params=[pytest.param("mkdocs", marks=pytest.mark.short), "zensical"])
def page(sites: dict[str, Site], open_page: OpenPage, request: pytest.FixtureRequest) -> Page:
    clipboard = ["clipboard-read", "clipboard-write"]
    return open_page(sites[request.param].url + "01-start/", permissions=clipboard)


@pytest.fixture
def greet(page: Page) -> Locator:
    return page.locator('[data-pair="1-start/1-greet"]')


@pytest.fixture
def folder(page: Page) -> Locator:
    return page.locator('[data-pair="1-start/10-folder"]')


def side(pair: Locator, name: str) -> Locator:
    return pair.locator(f'[data-side="{name}"]')


def test_the_focus_comes_first_and_the_whole_file_on_request(greet: Locator) -> None:
    rest = side(greet, "flask").locator(".rest").first
    button = greet.get_by_role("button", name="Whole file")
    expect(rest).to_be_hidden()
    button.click()
    expect(rest).to_be_visible()
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click()
    expect(rest).to_be_hidden()


def test_copy_gives_the_whole_file_that_is_shown(
    page: Page, greet: Locator, folder: Locator
) -> None:
    side(greet, "django").get_by_role("button", name="Copy").click()
    expect(greet.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("# /// script\n")
    assert copied.endswith('greeting = "Hello, django"\n\nprint(greeting)\n#> Hello\n')

    side(folder, "flask").get_by_role("button", name="Copy").click()
    expect(folder.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == 'name = "flask"\n'


def test_download_gives_one_file_as_it_is(page: Page, greet: Locator) -> None:
    with page.expect_download() as download:
        side(greet, "flask").get_by_role("button", name="Download").click()
    assert download.value.suggested_filename == "app.py"
    text = download.value.path().read_text("utf-8")
    assert text == side(greet, "flask").locator("[data-file] code").text_content()


def test_download_gives_a_folder_as_a_zip(page: Page, folder: Locator) -> None:
    with page.expect_download() as download:
        side(folder, "django").get_by_role("button", name="Download").click()
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


def test_a_concept_is_marked_on_both_sides_wherever_it_stands(
    page: Page, greet: Locator, folder: Locator
) -> None:
    chip = greet.get_by_role("button", name="The greeting")
    chip.click()
    assert marked_places(page) == [["flask", "greeting ="], ["django", "print(greeting)"]]
    expect(greet.locator(".rest").last).to_be_visible()  # where the print of Django's side is
    chip.click()
    assert marked_places(page) == []

    chip.click()
    folder.get_by_role("button", name="The import").press("Enter")
    assert marked_places(page) == [["flask", "import views"], ["django", "import views"]]
    expect(chip).to_have_attribute("aria-pressed", "false")
    expect(side(folder, "flask").locator('[data-file="app.py"]')).to_be_visible()


def test_a_pair_has_a_deep_link(page: Page, folder: Locator) -> None:
    page.get_by_role("link", name="A folder").click()
    assert page.url.endswith("01-start/#1-start-10-folder")
    expect(folder).to_be_in_viewport()


def test_what_was_checked_is_said_with_its_versions(greet: Locator) -> None:
    expect(greet).to_contain_text("Same output · checked with Flask 3.1.3 · Django 6.1.3 · Python")
