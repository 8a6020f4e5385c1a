"""A visit to the whole blog in a browser: as its development servers serve it, and in a page of
the site."""

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from sidebyside.check.served import served_by
from sidebyside.check.test_whole_blog import LAST, scripts
from sidebyside.content.sources import SIDES, SideName
from sidebyside.content.topics import load_topic
from sidebyside.files import SNIPPETS
from tests.conftest import ROOT
from tests.web.conftest import OpenPage, Site
from tests.web.reader import address, pair_on

IN_A_PAGE = "16-whole-blog/8-admin"
"""The last step that runs there on both sides."""

Shown = Page | FrameLocator


@pytest.mark.parametrize("side", SIDES)
def test_a_visit_to_the_blog(side: SideName, browser: Browser) -> None:
    topic = load_topic(ROOT / SNIPPETS / LAST)
    script = scripts("en")[SIDES.index(side)]
    with served_by(topic.side(side), script, {}) as url:
        ada, stranger = browser.new_context().new_page(), browser.new_context().new_page()
        for page in ada, stranger:
            page.goto(url)
        search(ada)
        log_in(ada)
        write(ada)
        stranger.reload()
        stranger.get_by_role("link", name="Engines").click()
        comment(stranger)
        expect(stranger.get_by_text("No comments yet.")).to_be_visible()
        ada.reload()
        approve(ada)
        stranger.reload()
        expect(stranger.get_by_text("Well said.")).to_be_visible()
        edit(ada)
        log_out(ada)
        for page in ada, stranger:
            page.context.close()


@pytest.mark.parametrize("side", SIDES)
def test_a_visit_to_the_blog_in_the_page(
    side: SideName, real_site: Site, open_page: OpenPage
) -> None:
    """With one cookie jar: the author comments, too."""
    shown = getattr(pair_on(open_page(real_site.url + address(IN_A_PAGE)), IN_A_PAGE), side)
    shown.run()
    shown.send("/")
    # Chromium does not lay out a frame that is out of sight
    shown.http.locator("iframe").evaluate("frame => frame.scrollIntoView({ block: 'center' })")
    page = shown.http.frame_locator("iframe")
    for act in search, log_in, write, comment, approve, edit, log_out:
        act(page)


def search(page: Shown) -> None:
    page.get_by_label("Search").fill("engine")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_text("Search: engine")).to_be_visible()
    expect(page.get_by_role("heading", level=2)).to_have_text("Notes")


def log_in(page: Shown) -> None:
    page.get_by_role("link", name="Log in").click()
    page.get_by_label("Name").fill("ada")
    page.get_by_label("Password").fill("analytical")
    page.get_by_role("button", name="Log in").click()


def write(page: Shown) -> None:
    page.get_by_role("link", name="Write").click()
    for label, text in {"Title": "Engines", "Slug": "engines", "Text": "They turn."}.items():
        page.get_by_label(label).fill(text)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Engines")


def comment(page: Shown) -> None:
    page.get_by_label("Name").fill("Linus")
    page.get_by_label("Text").fill("Well said.")
    page.get_by_role("button", name="Comment").click()
    expect(page.get_by_role("status")).to_contain_text("waits for the author")


def approve(page: Shown) -> None:
    page.get_by_role("button", name="Approve").click()
    expect(page.get_by_role("button", name="Approve")).to_have_count(0)
    expect(page.get_by_text("Well said.")).to_be_visible()


def edit(page: Shown) -> None:
    page.get_by_role("link", name="Edit").click()
    page.get_by_label("Title").fill("Slow engines")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Slow engines")


def log_out(page: Shown) -> None:
    page.get_by_role("button", name="Log out ada").click()
    expect(page.get_by_role("link", name="Log in")).to_be_visible()
