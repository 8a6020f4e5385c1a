"""In no engine does a program get out, or read what is the site's."""

import re
from collections.abc import Iterator

import pytest

from tests.engines.conftest import page_of
from tests.engines.engine import Engine
from tests.engines.reader import Side, open_shared
from tests.web.conftest import Site
from tests.web.run.attacks import KEPT, ThirdParty, attacker
from tests.web.serving import serving
from tests.web.topics import HELLO

ENDS = 15  # seconds for all ways together


@pytest.fixture
def third_party() -> Iterator[ThirdParty]:
    server = ThirdParty()
    yield server
    server.close()


def test_no_way_leads_out(engine: Engine, site: Site, third_party: ThirdParty) -> None:
    asked: list[str] = []
    with serving(site.folder, asked) as url:
        address = page_of(Site(site.folder, url), HELLO)
        side, ways = try_all(engine, address, third_party.url, url)
        assert ways >= 50, side.printed()
        engine.evaluate("new Promise((resolve) => setTimeout(resolve, 3000))")  # what was begun
        assert third_party.connections == []
        assert [path for path in asked if "attack" in path] == []
        assert engine.evaluate("document.title").startswith(HELLO)
        assert engine.evaluate("Object.keys(localStorage).filter(key => key.endsWith('.x'))") == []
        assert [path for path in engine.evaluate(f"({KEPT})()") if "attack" in path] == []
        side.press("reset")
        assert side.run() == "200 Hello, World!\n"


def try_all(engine: Engine, address: str, third: str, site: str) -> tuple[Side, int]:
    """Run the program that tries to get out. Returns its side, and in how many ways it tried.

    Firefox never returns from some of those that begin a worker. The program is then stopped, and
    the others are tried without it.
    """
    left_out: list[str] = []
    while True:
        program = attacker(third, site, left_out)
        side = open_shared(engine, address, HELLO, "flask", program)
        side.press("run")
        state = side.ends_within(ENDS)
        begun = re.findall(r"^way (\w+)$", side.printed(), re.MULTILINE)
        if state == "ok":
            return side, len(left_out) + len(begun)
        assert begun, f"{state}: {side.printed()}"
        assert len(left_out) < 9, left_out
        left_out.append(begun[-1])
        side.press("stop")
        side.ends("stopped")
