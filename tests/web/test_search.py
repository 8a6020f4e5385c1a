"""The question box of the header and of the home page, with the index of the example project."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.web.axe import violations
from tests.web.conftest import OpenPage, Site
from tests.web.topics import RUN

TASK = "1-start/1-greet/"


@pytest.mark.parametrize(
    ("path", "question", "address"),
    [
        (TASK, "greet", "1-start/1-greet/?concept=1#1-start-1-greet"),
        ("", "how to say hello", "1-start/1-greet/?concept=1#1-start-1-greet"),
        pytest.param(
            "zh/",
            "怎么打招呼",
            "zh/1-start/1-greet/?concept=1#1-start-1-greet",
            marks=pytest.mark.short,
        ),
        pytest.param(
            TASK,
            "ModuleNotFoundError: No module named ‘views’",
            "1-start/10-folder/?concept=1#1-start-10-folder",
            marks=pytest.mark.short,
        ),
    ],
)
def test_a_question_finds_its_page_from_any_page(
    either_site: Site, open_page: OpenPage, path: str, question: str, address: str
) -> None:
    page = open_page(either_site.url + path)
    page.keyboard.press("/")
    page.keyboard.insert_text(question)  # as a paste or an input method does: no key is pressed
    first = page.locator(".found a").first
    expect(first).to_be_visible()
    assert first.evaluate("link => link.href") == either_site.url + address


def test_a_row_has_both_codes_and_enter_opens_it_with_both_places_marked(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url)
    page.keyboard.press("/")
    page.keyboard.type("greeting")
    row = page.locator(".found a").first
    expect(row.locator("code")).to_have_text(["greeting =", "print(greeting)"])
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/1-start/1-greet/\?concept=1#1-start-1-greet$"))
    expect(page.get_by_role("button", name="The greeting")).to_have_attribute(
        "aria-pressed", "true"
    )


def test_the_arrows_walk_through_the_rows_and_escape_clears_the_box(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url + TASK)
    box = page.get_by_role("banner").get_by_role("searchbox")
    box.fill("start")
    rows = page.locator(".found a")
    expect(rows.first).to_be_visible()
    box.press("ArrowDown")
    expect(rows.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(rows.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(box).to_be_focused()
    page.keyboard.press("Escape")
    expect(box).to_have_value("")
    expect(page.locator("[data-role=found]")).to_be_hidden()


def test_the_arrows_walk_row_by_row_in_a_box_that_had_the_focus_before(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url + TASK)
    box = page.get_by_role("banner").get_by_role("searchbox")
    rows = page.locator(".found a")
    box.fill("start")
    expect(rows.first).to_be_visible()
    page.get_by_role("contentinfo").click()
    box.focus()
    expect(rows.first).to_be_visible()
    box.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(rows.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(rows.first).to_be_focused()


@pytest.mark.parametrize(
    ("path", "said"), [(TASK, "Nothing here has all the words of"), ("zh/" + TASK, "没有找到")]
)
def test_nothing_is_said_to_be_nothing(
    site: Site, open_page: OpenPage, path: str, said: str
) -> None:
    page = open_page(site.url + path)
    page.keyboard.press("/")
    page.keyboard.type("greet qwertz")
    expect(page.get_by_role("status").filter(has_text=said)).to_be_visible()


def test_the_index_is_fetched_when_a_box_has_the_focus_and_not_before(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url + TASK)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "find" in url]
    with page.expect_request("**/assets/find.en.json"):
        page.keyboard.press("/")


def test_an_index_that_cannot_be_loaded_is_asked_for_again(site: Site, browser: Browser) -> None:
    context = browser.new_context()  # its console tells of what did not come
    page = context.new_page()
    page.goto(site.url + TASK)
    page.route("**/find.en.json", lambda route: route.fulfill(status=503))
    page.keyboard.press("/")
    page.keyboard.type("gre")
    expect(page.get_by_role("status").filter(has_text="could not be loaded")).to_be_visible()
    page.unroute("**/find.en.json")
    page.keyboard.type("et")
    expect(page.locator(".found a").first).to_be_visible()
    context.close()


def test_the_results_close_when_the_focus_leaves_them(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + TASK)
    page.keyboard.press("/")
    page.keyboard.type("greet")
    expect(page.locator(".found")).to_be_visible()
    page.get_by_role("contentinfo").click()
    expect(page.locator(".found")).to_be_hidden()


def test_home_shows_its_tasks_until_something_is_asked(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url)
    tasks = page.get_by_role("group", name="Tasks by chapter")
    shown = ["Start", "Greet", "Wide <lines>", "A folder", "Run", *RUN]
    expect(tasks.get_by_role("link")).to_have_text(shown)
    page.get_by_role("searchbox").fill("greet")
    expect(tasks).to_be_hidden()
    page.get_by_role("searchbox").fill("")
    expect(tasks).to_be_visible()


def test_home_is_complete_without_a_script(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url, java_script_enabled=False)
    expect(page.get_by_role("link", name="Wide <lines>")).to_be_visible()
    expect(page.get_by_role("searchbox")).to_have_count(0)
    expect(page.get_by_role("radio")).to_have_count(0)


def test_the_side_that_the_reader_knows_is_shown_where_there_is_room_for_one(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url, "phone")
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_contain_text("Home")
    page.get_by_role("group", name="know").get_by_role("radio", name="Django").check()
    expect(heading).to_contain_text("You know Django. What do you want to do in Flask?")
    expect(page).to_have_url(site.url + "?side=django")
    page.goto(site.url + TASK)
    expect(page.locator('[data-side="django"]')).to_be_visible()
    expect(page.locator('[data-side="flask"]')).to_be_hidden()
    page.set_viewport_size({"width": 1440, "height": 900})
    page.reload()
    expect(page.locator("[data-side]:visible")).to_have_count(2)
    page.goto(site.url)
    expect(page.get_by_role("radio", name="Django").first).to_be_checked()


def test_the_address_of_home_may_say_which_side_the_reader_knows(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url + "zh/?side=flask")
    expect(page.get_by_role("heading", level=1)).to_contain_text(
        "你会 Flask。想在 Django 里做什么？"
    )
    expect(page.get_by_role("radio", name="Flask").first).to_be_checked()
    expect(page.locator("[data-side]:visible")).to_have_count(2)
    page.get_by_role("radio", name="都不会").check()
    expect(page).to_have_url(site.url + "zh/")


def test_an_address_of_home_that_says_nothing_known_changes_nothing(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url + "?side=flask")
    expect(page.get_by_role("radio", name="Flask").first).to_be_checked()
    for said in ("rails", ""):
        page.goto(f"{site.url}?side={said}")
        expect(page.get_by_role("radio", name="Flask").first).to_be_checked()


@pytest.mark.parametrize(
    ("path", "size", "scheme"),
    [
        ("", "desktop", "light"),
        ("", "phone", "dark"),
        ("zh/" + TASK, "desktop", "dark"),
        ("zh/" + TASK, "phone", "light"),
    ],
)
def test_axe_finds_nothing_in_the_results(
    site: Site, open_page: OpenPage, path: str, size: str, scheme: str
) -> None:
    page = open_page(site.url + path, size, color_scheme=scheme)
    page.keyboard.press("/")
    page.keyboard.type("greet")
    expect(page.locator(".found")).to_be_visible()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
