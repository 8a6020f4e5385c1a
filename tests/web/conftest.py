"""A built site in a real Chromium. Every test also fails for a request that leaves the site and
for an error in the browser's console."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from sidebyside.site.generators import MKDOCS, ZENSICAL
from tests.web.once import made_once
from tests.web.project import WWW, Project
from tests.web.reader import Pair, address, pair_on
from tests.web.serving import serving
from tests.web.visits import SharedPage, Visit

ARGUMENTS = (
    "--no-sandbox --disable-gpu --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
)

expect.set_options(timeout=20_000)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "short: of the short suite, which touches everything")
    config.addinivalue_line("markers", "all_sides: what the weekly workflow adds: every real side")


@dataclass(frozen=True)
class Site:
    """A built site, and where it is served: below a sub-path, as on GitHub Pages."""

    folder: Path
    url: str


class OpenPage(Protocol):
    """Opens an address: ``open_page(url, "phone", color_scheme="dark")``."""

    def __call__(self, url: str, size: str = "desktop", **options: Any) -> Page: ...


class OpenPair(Protocol):
    """Opens the page of a pair: ``open_pair(HELLO, language="zh", size="phone")``."""

    def __call__(
        self, topic: str, language: str = "en", size: str = "desktop", **options: Any
    ) -> Pair: ...


def executable() -> str | None:
    """The Chromium of this test run; None for the one of Playwright."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS.split())


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example project, ready for a generator."""
    return made_once(tmp_path_factory, "example", lambda folder: Project(folder).make_example())


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory, example: Path) -> Iterator[dict[str, Site]]:
    """The example project, built by each generator."""
    made_once(tmp_path_factory, "pages", lambda _: Project(example).build_example())
    with serving(example / WWW) as url:
        names = (MKDOCS.name, ZENSICAL.name)
        yield {name: Site(example / WWW / name, f"{url}{name}/") for name in names}


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory, example: Path) -> Iterator[Site]:
    """The real pairs."""
    folder = made_once(tmp_path_factory, "real", lambda folder: Project(folder).make_real(example))
    with serving(folder / WWW) as url:
        yield Site(folder / WWW, url)


@pytest.fixture
def site(sites: dict[str, Site]) -> Site:
    return sites[MKDOCS.name]


@pytest.fixture(params=[MKDOCS.name, ZENSICAL.name])
def either_site(sites: dict[str, Site], request: pytest.FixtureRequest) -> Site:
    return sites[request.param]


@pytest.fixture(scope="module")
def shared_page(browser: Browser) -> Iterator[SharedPage]:
    shared = SharedPage(browser)
    yield shared
    shared.end()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    visits: list[Visit] = []

    def opened(url: str, size: str = "desktop", **options: Any) -> Page:
        visits.append(Visit(browser, url, size, **options))
        return visits[-1].open(url)

    yield opened
    for each in visits:
        each.end()
    assert [problem for each in visits for problem in each.problems] == []


@pytest.fixture
def open_pair(site: Site, open_page: OpenPage) -> OpenPair:
    def opened(topic: str, language: str = "en", size: str = "desktop", **options: Any) -> Pair:
        page = open_page(site.url + address(topic, language), size, **options)
        return pair_on(page, topic)

    return opened
