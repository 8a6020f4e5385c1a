"""My edits: listed, saved and thrown away from any page."""

import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.web.axe import violations
from tests.web.conftest import OpenPair
from tests.web.topics import HELLO, MODEL

MINE = "print('mine')\n"


def mine(page: Page, name: str = "My edits") -> Page:
    """Open the dialog."""
    page.get_by_role("contentinfo").get_by_role("button", name=name).click()
    expect(page.get_by_role("dialog")).to_be_visible()
    return page


@pytest.mark.short
@pytest.mark.parametrize(
    ("language", "name", "remove"), [("en", "My edits", "Delete"), ("zh", "我的修改", "删除")]
)
def test_an_edit_is_listed_on_every_page_and_deleted_there(
    open_pair: OpenPair, language: str, name: str, remove: str
) -> None:
    pair = open_pair(HELLO, language)
    pair.flask.write(MINE)
    page = mine(pair.page, name)
    row = page.get_by_role("dialog").get_by_role("listitem")
    expect(row).to_contain_text(f"{HELLO}/flask")
    assert violations(page) == []
    link = row.get_by_role("link")
    assert str(link.evaluate("link => link.href")).endswith(f"{HELLO}/?side=flask")
    row.get_by_role("button", name=remove).click()
    expect(row).to_have_count(0)
    with page.expect_navigation():  # what the page shows is not kept any more
        page.keyboard.press("Escape")
    assert MINE not in (pair.flask.shown.first.text_content() or "")


def test_all_are_saved_as_a_zip_and_deleted_when_asked_twice(
    open_pair: OpenPair, tmp_path: Path
) -> None:
    pair = open_pair(HELLO)
    pair.flask.write(MINE)
    pair.django.write(MINE)
    page = mine(pair.page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download all").click()
    download.value.save_as(tmp_path / "edits.zip")
    with zipfile.ZipFile(tmp_path / "edits.zip") as saved:
        assert saved.namelist() == [
            f"my-edits/{HELLO}/{side}/app.py" for side in ("django", "flask")
        ]
        assert saved.read(f"my-edits/{HELLO}/flask/app.py").decode() == MINE
    page.get_by_role("button", name="Delete all").click()
    expect(page.get_by_role("dialog").get_by_role("listitem")).to_have_count(2)
    page.get_by_role("button", name="Really delete all?").click()
    expect(page.get_by_role("dialog")).to_contain_text("You have changed no program")


def test_without_an_edit_the_list_says_so(open_pair: OpenPair) -> None:
    page = mine(open_pair(MODEL).page)
    expect(page.get_by_role("status").last).to_have_text(
        "You have changed no program in this browser."
    )
