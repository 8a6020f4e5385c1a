"""The chooser on a page of its own, with the site's script and style."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from sidebyside.content.libraries import read_measurements
from sidebyside.content.needs import read_chooser
from sidebyside.content.topics import load_topics
from sidebyside.files import THEME
from sidebyside.pages.chooser.view import render_chooser
from tests.content.test_needs import TOML
from tests.measure.libraries.example import make_libraries
from tests.web.axe import violations
from tests.web.conftest import OpenPage
from tests.web.serving import serving

NEEDS = (
    TOML
    + TOML.replace('"orm"', '"html"').replace('packages = ["new"]\n', "")
    + TOML.replace('"orm"', '"mail"').replace('["new"]', '["old"]')
)
PAGE = """<!doctype html><html lang="en" class="js"><head><meta charset="utf-8"><title>Home</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="assets/main.css">
<script type="module" src="assets/main.js"></script></head>
<body data-md-color-scheme="default"><main class="md-typeset"><h1>Home</h1>{}</main></body></html>
"""


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory, example: Path) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("chooser")
    measured = read_measurements(make_libraries(folder))
    topics = load_topics(folder / "snippets")
    (folder / "chooser.toml").write_text(NEEDS, "utf-8")
    chooser = read_chooser(topics, folder / "chooser.toml")
    html = render_chooser(chooser, topics.values(), measured, "en")
    (folder / "index.html").write_text(PAGE.replace("{}", html), "utf-8")
    (folder / "assets").symlink_to(example / THEME / "assets")
    with serving(folder) as address:
        yield address


def sides(page: Page) -> list[str]:
    """The sentence, and what each side comes to, in their order."""
    return page.locator(".chooser__verdict, .chooser__sides li").all_inner_texts()


def test_nothing_ticked_counts_all_needs_and_ranks_nothing(url: str, open_page: OpenPage) -> None:
    page = open_page(url)
    expect(page.get_by_role("group", name="The project needs")).to_be_visible()
    assert sides(page) == [
        "Tick what the project needs: before that, neither side comes first.",
        "Flask: 1 of 3 in the box, 5 distributions, 2.5 MB",
        "Django: 3 of 3 in the box, 1 distributions, 24.0 MB",
    ]
    expect(page.locator(".is-criterion")).to_have_count(0)
    expect(page.locator("tr[data-need]:visible")).to_have_count(3)


def test_ticked_needs_narrow_the_table_and_a_tie_is_said_to_be_one(
    url: str, open_page: OpenPage
) -> None:
    page = open_page(url)
    page.locator("input[value=html]").check()
    expect(page.locator("tr[data-need]:visible")).to_have_count(1)
    assert sides(page) == [
        "Both come first: each meets 1 of 1 in the box.",
        "Flask: 1 of 1 in the box, 2 distributions, 0.5 MB",
        "Django: 1 of 1 in the box, 1 distributions, 24.0 MB",
    ]


def test_the_reader_chooses_the_fact_that_orders(url: str, open_page: OpenPage) -> None:
    page = open_page(url)
    page.locator("input[value=orm]").check()
    assert sides(page)[0] == (
        "Django comes first, because it meets more of the needs in the box: 1 of 1,"
        " against 0 for Flask."
    )
    page.get_by_label("Order by").select_option("bytes")
    said, flask, django = sides(page)
    reason = "its installation is smaller: 2.5 MB, against 24.0 MB for Django."
    assert said == f"Flask comes first, because {reason}"
    assert (flask[:6], django[:6]) == ("Flask:", "Django")
    expect(page.locator(".is-criterion").first).to_have_text("2.5 MB")


@pytest.mark.short
def test_the_address_holds_the_choice(url: str, open_page: OpenPage) -> None:
    page = open_page(url)
    page.locator("input[value=html]").check()
    page.locator("input[value=mail]").check()
    page.get_by_label("Order by").select_option("bytes")
    page.reload()
    assert page.url == f"{url}?needs=html%2Cmail&by=bytes"
    expect(page.locator("tr[data-need]:visible")).to_have_count(2)
    assert sides(page)[1].startswith("Flask: 1 of 2 in the box")


def test_clear_goes_back_to_all_needs(url: str, open_page: OpenPage) -> None:
    page = open_page(f"{url}?needs=mail,unknown&by=nothing#top")
    expect(page.locator("tr[data-need]:visible")).to_have_count(1)
    page.get_by_role("button", name="Clear").click()
    expect(page.locator("tr[data-need]:visible")).to_have_count(3)
    assert page.url == f"{url}#top"


def test_without_a_script_the_full_table_is_there_with_the_totals_that_the_script_counts(
    url: str, open_page: OpenPage
) -> None:
    page = open_page(url, java_script_enabled=False)
    expect(page.locator("tr[data-need]:visible")).to_have_count(3)
    expect(page.locator("form")).to_be_hidden()
    counted = open_page(url)
    expect(counted.locator("form")).to_be_visible()
    assert sides(page) == sides(counted)


@pytest.mark.parametrize("size", [pytest.param("desktop", marks=pytest.mark.short), "phone"])
def test_axe_finds_nothing_and_the_page_is_not_wider_than_the_screen(
    url: str, open_page: OpenPage, size: str
) -> None:
    page = open_page(url, size)
    page.locator("input").first.check()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
