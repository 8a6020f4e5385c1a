"""The places of a concept that a page has marked."""

from typing import cast

from playwright.sync_api import Page

_MARKED = """[...(CSS.highlights.get("concept") ?? [])].map(range =>
    [range.startContainer.parentElement.closest("[data-side]").dataset.side, `${range}`])"""


def marked_places(page: Page) -> list[list[str]]:
    """Each marked place as its side and its text."""
    return cast(list[list[str]], page.evaluate(_MARKED))
