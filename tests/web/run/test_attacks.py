"""A program may be somebody's: whatever it tries, nothing gets out, and nothing stays."""

import re
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.web.run.conftest import RealSite, address, pair_on

HELLO = "1-frameworks/1-minimal"

PROGRAM = Path(__file__).with_name("attacker.py.txt").read_text("utf-8")


class ThirdParty:
    """A server that counts who connects, and says nothing."""

    def __init__(self) -> None:
        self.connections: list[bytes] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}/"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            connection.settimeout(1)
            try:
                self.connections.append(connection.recv(200))
            except OSError:
                self.connections.append(b"")
            connection.close()

    def close(self) -> None:
        self._listening.close()


@pytest.fixture
def third_party() -> Iterator[ThirdParty]:
    server = ThirdParty()
    yield server
    server.close()


def test_no_way_leads_out(real_site: RealSite, browser: Browser, third_party: ThirdParty) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(real_site.url + address(HELLO))
    before = page.url, page.title()
    side = pair_on(page, HELLO).flask
    printed = side.program(
        PROGRAM.replace("{third}", third_party.url).replace("{site}", real_site.url)
    )
    ways = re.search(r"(\d+) ways", printed)
    assert ways, printed
    assert int(ways[1]) >= 50, printed
    page.wait_for_timeout(3000)  # for what was begun
    assert third_party.connections == []
    assert [path for path in real_site.asked if "attack" in path] == []
    assert (page.url, page.title()) == before
    assert page.evaluate("Object.keys(localStorage).filter(key => key.endsWith('.x'))") == []
    assert (
        page.evaluate(
            "caches.open('sidebyside').then(cache => cache.keys())"
            ".then(keys => keys.filter(({ url }) => url.includes('attack')))"
        )
        == []
    )
    side.press("reset")
    assert side.run() == "200 Hello, World!\n"
    expect(side.output.locator(".output__name")).to_contain_text("as it was checked")
    context.close()


def test_the_third_party_would_notice(third_party: ThirdParty) -> None:
    with socket.create_connection(("127.0.0.1", int(third_party.url.split(":")[2][:-1]))) as client:
        client.sendall(b"hello")
        client.recv(1)
    assert third_party.connections == [b"hello"]


def test_no_page_has_a_script_of_its_own_or_loads_from_elsewhere(real_site: RealSite) -> None:
    for file in real_site.folder.rglob("*.html"):
        text = file.read_text("utf-8")
        for tag, inner in re.findall(r"<script([^>]*)>(.*?)</script>", text, re.DOTALL):
            assert "application/json" in tag or not inner.strip(), file
        assert re.search(
            r"<head>\s*<meta charset=.utf-8.>\s*"
            r"<meta http-equiv=.Content-Security-Policy. content=.default-src 'self';",
            text,
        ), file
        assert not re.search(r"<[a-z][^>]* on[a-z]+=", text.split("<pre")[0]), file
