"""The example project's site in each engine: Chromium, Firefox ESR and WebKitGTK.

``--engine firefox`` takes one of them. An engine that is not installed is left out at home, and
fails on CI.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.engines import firefox, webkit
from tests.engines.chromium import Chromium
from tests.engines.engine import Engine
from tests.web.conftest import Site, browser, example, real_site, site, sites

__all__ = ["browser", "example", "real_site", "site", "sites"]

ENGINES = ("chromium", "firefox", "webkit")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--engine", action="append", choices=ENGINES, help="only in this engine")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "all_sides: every side of the real site, in each engine")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "engine" in metafunc.fixturenames:
        names = metafunc.config.getoption("--engine") or ENGINES
        # all of an engine in one worker, so that each is started once
        each = [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in names]
        metafunc.parametrize("engine", each, indirect=True, scope="session")


@pytest.fixture(scope="session")
def engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    started = start(request, tmp_path_factory.mktemp("profile"))
    yield started
    started.quit()


def start(request: pytest.FixtureRequest, profile: Path) -> Engine:
    match request.param:
        case "chromium":
            chromium: Browser = request.getfixturevalue("browser")
            return Chromium(chromium)
        case "firefox":
            return firefox.Firefox(installed(firefox.PROGRAMS, "firefox-esr"), profile)
        case _:
            return webkit.WebKit(installed(webkit.PROGRAMS, "webkit2gtk-driver"))


def installed(programs: tuple[str, ...], package: str) -> str:
    """Path of the first of ``programs`` that is there; Debian's ``package`` has one."""
    if path := next(filter(None, map(shutil.which, programs)), None):
        return path
    missing = f"no {' or '.join(programs)}: apt-get install {package}"
    if os.environ.get("CI"):
        pytest.fail(missing)
    pytest.skip(missing)


@pytest.fixture
def tab(engine: Engine) -> Iterator[Engine]:
    """The engine's tab, for a test that must leave no error of the page behind."""
    yield engine
    assert engine.problems() == []


def page_of(site: Site, topic: str) -> str:
    return f"{site.url}{topic}/"
