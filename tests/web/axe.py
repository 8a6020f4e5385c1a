"""axe, which finds what keeps people from using a page."""

from typing import cast

from playwright.sync_api import Page

from tests.conftest import ROOT

_AXE = ROOT / "web/node_modules/axe-core/axe.min.js"
_VIOLATIONS = """axe.run().then(({violations}) => violations
    .map(({id, nodes}) => [id, nodes.map(node => node.html.slice(0, 200))]))"""


def violations(page: Page) -> list[tuple[str, list[str]]]:
    """What axe objects to: each rule with the elements that break it."""
    page.evaluate(_AXE.read_text("utf-8"))  # no page takes a script from elsewhere
    return cast(list[tuple[str, list[str]]], page.evaluate(_VIOLATIONS))
