"""A built site in a real Chromium. Every test also fails for a request that leaves the site and
for an error in the browser's console."""

import functools
import http.server
import os
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from sidebyside.content.record import RECORD, Record
from sidebyside.content.synonyms import Synonyms
from sidebyside.content.topics import load_topics
from sidebyside.pages.search import search_index, write_index
from sidebyside.site.assets import build_web
from sidebyside.site.generators import MKDOCS, PREFIXES, ZENSICAL
from tests.site.example import ROOT, make_project

VERSIONS = {
    "flask": {"python": "3.13.0", "flask": "3.1.3"},
    "django": {"python": "3.13.0", "django": "6.1.3"},
}
ARGUMENTS = (
    "--no-sandbox --disable-gpu --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
)
SYNONYMS = {
    "unneeded": {"en": ["how", "to"], "zh": ["怎么"]},
    "same": {"en": [["greet", "say hello"]], "zh": [["问好", "打招呼"]]},
    "asked": {"1-start/1-greet": {"en": ["good morning"]}},
    "errors": {"No module named 'views'": "1-start/10-folder"},
}
SIZES = {"desktop": (1440, 900), "tablet": (768, 1024), "phone": (390, 844)}

OpenPage = Callable[..., Page]


@dataclass(frozen=True)
class Site:
    """A built site, and where it is served: below a sub-path, as on GitHub Pages."""

    folder: Path
    url: str


class _QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=found or None, args=ARGUMENTS.split())


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Site]]:
    """The example project, built by each generator."""
    folder = make_project(tmp_path_factory.mktemp("project"))
    handler = functools.partial(_QuietHandler, directory=str(folder / "www"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        build_web()
        patch.chdir(folder)
        patch.setenv("PYTHONWARNINGS", "ignore")  # of the generators' own dependencies
        record = Record(folder / RECORD)
        for topic in load_topics(folder / "snippets").values():
            record.passed(topic, VERSIONS)
        record.save()
        found = {}
        for generator in (MKDOCS, ZENSICAL):
            url = f"http://127.0.0.1:{server.server_port}/{generator.name}/"
            found[generator.name] = Site(Path("www", generator.name), url)
            found[generator.name].folder.parent.mkdir(exist_ok=True)
            generator.build(found[generator.name].folder, url)
            _write_search(folder, found[generator.name].folder)
    yield found
    server.shutdown()
    server.server_close()


def _write_search(project: Path, site: Path) -> None:
    topics = load_topics(project / "snippets").values()
    synonyms = Synonyms.model_validate(SYNONYMS)
    for language in PREFIXES:
        index = search_index(topics, {}, synonyms, project / "docs" / language, language)
        write_index(site / f"assets/find.{language}.json", index)


@pytest.fixture
def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


@pytest.fixture
def site(sites: dict[str, Site]) -> Site:
    return sites["mkdocs"]


@pytest.fixture(params=["mkdocs", "zensical"])
def either_site(sites: dict[str, Site], request: pytest.FixtureRequest) -> Site:
    return sites[request.param]


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Open an address: ``open_page(url, "phone", color_scheme="dark")``."""
    contexts, problems = [], []

    def opened(url: str, size: str = "desktop", **options: object) -> Page:
        width, height = SIZES[size]
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        origin = "/".join(url.split("/")[:3]) + "/"

        def on_request(request) -> None:
            if not request.url.startswith((origin, "blob:", "data:")):
                problems.append(f"left the site: {request.url}")

        context.on("request", on_request)
        context.on("weberror", lambda error: problems.append(str(error.error)))
        page = context.new_page()
        page.on("console", lambda m: m.type == "error" and problems.append(m.text))
        page.goto(url)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert problems == []
