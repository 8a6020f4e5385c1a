"""axe, which finds what keeps people from using a page."""

from typing import cast

from playwright.sync_api import Page

from tests.conftest import ROOT

_AXE = ROOT / "web/node_modules/axe-core/axe.min.js"
_VIOLATIONS = """options => axe.run(options).then(({violations}) => violations
    .map(({id, nodes}) => [id, nodes.map(node => node.html.slice(0, 200))]))"""
_OF_COLOURS = ["color-contrast", "link-in-text-block"]

Violations = list[tuple[str, list[str]]]
"""Each rule with the elements that break it."""


def violations(page: Page) -> Violations:
    """What axe objects to."""
    return _violations(page, {})


def violations_of_colours(page: Page) -> Violations:
    """What it objects to of colours: all that changes where a page is dark."""
    return _violations(page, {"runOnly": _OF_COLOURS})


def _violations(page: Page, options: dict[str, list[str]]) -> Violations:
    page.evaluate(_AXE.read_text("utf-8"))  # no page takes a script from elsewhere
    return cast(Violations, page.evaluate(_VIOLATIONS, options))
