"""The real pairs, with Python for the browser, below a sub-path and under the documented policy."""

import contextlib
import functools
import http.server
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from sidebyside.browser.build import publish
from sidebyside.content.toml import LANGUAGES
from sidebyside.content.topics import load_topics
from sidebyside.site.build import build_assets
from sidebyside.site.generators import MKDOCS
from tests.site.example import ROOT, write_chapter
from tests.web.conftest import OpenPage

README = ROOT / "web/src/run/README.md"
START = 120_000  # ms: on a busy machine the first start takes its time

KEPT = """async (releases) => {
    const keysOf = async (name) => (await caches.open(name)).keys();
    for (let tries = 0; tries < 300; tries++) {
        const keys = await Promise.all((await caches.keys()).map(keysOf));
        const urls = keys.flat().map(({ url }) => url);
        const complete = urls.filter((url) => url.includes("werkzeug-data"));
        if (keys.length === releases && complete.length === releases) return urls;
        await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return [];
}"""

expect.set_options(timeout=20_000)


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files with the policy of the README, and notes what was asked for."""

    policy = re.search(r"```\n(default-src .*)\n```", README.read_text("utf-8"))[1]

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def copyfile(self, source, outputfile) -> None:
        with contextlib.suppress(ConnectionError):  # the page was closed while it loaded
            super().copyfile(source, outputfile)

    def log_message(self, *_: object) -> None:
        pass


@dataclass(frozen=True)
class RealSite:
    """Where the built site is, and the address that it is served at."""

    folder: Path
    url: str
    stop: Callable[[], None]


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealSite]:
    folder = tmp_path_factory.mktemp("www")
    handler = functools.partial(_Handler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/repo/"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONWARNINGS", "ignore")  # of the generator's own dependencies
        patch.chdir(ROOT)
        build_assets()
        patch.chdir(_project(tmp_path_factory.mktemp("project")))
        MKDOCS.build(folder / "repo", url)
        patch.chdir(ROOT)
        publish(folder / "repo")
    yield RealSite(folder / "repo", url, server.shutdown)
    server.shutdown()
    server.server_close()


def _project(folder: Path) -> Path:
    """Our settings, theme and snippets, and pages that hold nothing but the pairs."""
    for name in ("mkdocs.yml", "mkdocs.zh.yml"):
        shutil.copy(ROOT / name, folder)
    for name in ("data", "theme", "web", "src", "snippets"):
        (folder / name).symlink_to(ROOT / name)
    topics = list(load_topics(ROOT / "snippets"))
    for language in LANGUAGES:
        write_chapter(folder, language, "index", "Home", [])
        for chapter, ids in groupby(topics, key=lambda topic: topic.split("/")[0]):
            write_chapter(folder, language, f"0{chapter}", chapter, list(ids))
    return folder


class Side:
    """One side of a pair on a page, in a reader's words."""

    def __init__(self, pair: Locator, name: str):
        self.box = pair.locator(f'[data-side="{name}"]')
        self.output = self.box.locator('[data-role="output"]')
        self.http = self.box.locator('[data-role="http"]')
        self.sql = self.box.locator('[data-role="sql"]')

    def press(self, action: str) -> None:
        if action == "run":  # so that the end of the run before is not taken for this one's
            self.output.evaluate("box => (box.dataset.state = 'recorded')")
        self.box.locator(f'.side__tools [data-action="{action}"]').click()

    def ends(self, state: str = "ok") -> str:
        """Wait until a run is over, as ``state``. Returns what it printed."""
        self.settles()
        printed = self.output.locator("code").text_content()
        assert self.output.get_attribute("data-state") == state, self.output.inner_text()
        return printed

    def settles(self) -> None:
        """Wait until a run is over, however it ends."""
        expect(self.output).to_have_attribute(
            "data-state", re.compile("ok|error|stopped"), timeout=START
        )

    def run(self, state: str = "ok") -> str:
        self.press("run")
        return self.ends(state)

    def program(self, source: str, state: str = "ok") -> str:
        """Replace app.py by ``source`` in the editor, and run it."""
        if "is-editing" not in self.box.get_attribute("class"):
            self.press("edit")
        text = self.box.locator(".cm-content").first
        text.fill(source)
        return self.run(state)


@dataclass(frozen=True)
class Pair:
    """A pair on an open page."""

    page: Page
    box: Locator
    flask: Side
    django: Side


@pytest.fixture
def open_pair(real_site: RealSite, open_page: OpenPage) -> Callable[..., Pair]:
    """Open the page of a pair: ``open_pair("4-models/1-define", language="zh", size="phone")``."""

    def opened(topic: str, language: str = "en", size: str = "desktop", **options: object) -> Pair:
        page = open_page(real_site.url + address(topic, language), size, **options)
        return pair_on(page, topic)

    return opened


def pair_on(page: Page, topic: str) -> Pair:
    box = page.locator(f'[data-pair="{topic}"]')
    return Pair(page, box, Side(box, "flask"), Side(box, "django"))


def kept(page: Page, releases: int = 1) -> list[str]:
    """Addresses that are kept for the next visit, as soon as the last of each release is."""
    urls: list[str] = page.evaluate(KEPT, releases)
    return urls


def address(topic: str, language: str = "en") -> str:
    """The page that embeds ``topic``, relative to the site."""
    return f"{'zh/' if language == 'zh' else ''}0{topic.split('/')[0]}/"
