"""A program may be somebody's: whatever it tries, nothing gets out, and nothing stays."""

import re
import socket
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.web.conftest import Site
from tests.web.reader import address, pair_on
from tests.web.run.attacks import KEPT, ThirdParty, attacker
from tests.web.serving import serving
from tests.web.topics import HELLO


@pytest.fixture
def third_party() -> Iterator[ThirdParty]:
    server = ThirdParty()
    yield server
    server.close()


@pytest.mark.short
def test_no_way_leads_out(site: Site, browser: Browser, third_party: ThirdParty) -> None:
    asked: list[str] = []
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    with serving(site.folder, asked) as url:
        page = context.new_page()
        page.goto(url + address(HELLO))
        before = page.url, page.title()
        side = pair_on(page, HELLO).flask
        printed = side.program(attacker(third_party.url, url, []))
        ways = re.search(r"(\d+) ways", printed)
        assert ways, printed
        assert int(ways[1]) >= 50, printed
        page.wait_for_timeout(3000)  # for what was begun
        assert third_party.connections == []
        assert [path for path in asked if "attack" in path] == []
        assert (page.url, page.title()) == before
        assert page.evaluate("Object.keys(localStorage).filter(key => key.endsWith('.x'))") == []
        assert [path for path in page.evaluate(KEPT) if "attack" in path] == []
        side.press("reset")
        assert side.run() == "200 Hello, World!\n"
        said = side.output.locator(".output__name")
        expect(said).to_contain_text("as it was checked")
    context.close()


def test_the_third_party_would_notice(third_party: ThirdParty) -> None:
    with socket.create_connection(("127.0.0.1", int(third_party.url.split(":")[2][:-1]))) as client:
        client.sendall(b"hello")
        client.recv(1)
    assert third_party.connections == [b"hello"]


def test_no_page_has_a_script_of_its_own_or_loads_from_elsewhere(either_site: Site) -> None:
    for file in either_site.folder.rglob("*.html"):
        text = file.read_text("utf-8")
        for tag, inner in re.findall(r"<script([^>]*)>(.*?)</script>", text, re.DOTALL):
            assert "application/json" in tag or not inner.strip(), file
        assert re.search(
            r"<head>\s*<meta charset=.utf-8.>\s*"
            r"<meta http-equiv=.Content-Security-Policy. content=.default-src 'self';",
            text,
        ), file
        assert not re.search(r"<[a-z][^>]* on[a-z]+=", text.split("<pre")[0]), file
