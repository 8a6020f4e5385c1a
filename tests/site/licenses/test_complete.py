"""The real page: whatever the site publishes is on it."""

import html
import json

import pytest

from sidebyside.browser.plan import importable, runnable_sides, snapshots
from sidebyside.content.topics import load_topics
from sidebyside.files import SNIPPETS, WEB
from sidebyside.node import MODULES, run_node
from sidebyside.pages.words import write_words
from sidebyside.site.generators import MKDOCS, ZENSICAL, Generator
from sidebyside.site.licenses.collect import Collector, Published
from sidebyside.site.licenses.decisions import read_decisions
from sidebyside.site.licenses.page import PAGE, write_licenses
from tests.conftest import ROOT
from tests.site.example import copy_web

# what all of them look at is collected once
pytestmark = pytest.mark.xdist_group("licenses")


@pytest.fixture(scope="module")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The npm packages in the scripts and workers of this checkout."""
    folder = tmp_path_factory.mktemp("bundled")
    copy_web(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        write_words()  # the script imports them
        run_node(WEB / "bundled.mjs", folder / "bundled.json")
    names: list[str] = json.loads((folder / "bundled.json").read_bytes())
    return names


@pytest.fixture(scope="module")
def packed() -> dict[str, str]:
    """The Python distributions that this checkout packs for the browser, with their versions."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        topics = load_topics(SNIPPETS).values()
        sides = runnable_sides(topics, snapshots())
        packages = [*importable(topics), *(package for side in sides for package in side.packages)]
    return {package.name: package.version for package in packages}


@pytest.fixture(scope="module", params=[MKDOCS, ZENSICAL], ids=lambda generator: generator.name)
def generator(request: pytest.FixtureRequest) -> Generator:
    found: Generator = request.param
    return found


@pytest.fixture(scope="module")
def published(bundled: list[str], packed: dict[str, str], generator: Generator) -> Published:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        collector = Collector(read_decisions())
        return collector.collect(npm=bundled, python=packed, theme=generator.theme)


@pytest.fixture(scope="module")
def page(published: Published, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The text of the page, as a reader sees it."""
    folder = tmp_path_factory.mktemp("page")
    write_licenses(folder, published)
    return html.unescape((folder / PAGE).read_text("utf-8"))


def test_all_that_is_published_is_on_the_page(
    page: str, bundled: list[str], packed: dict[str, str], generator: Generator
) -> None:
    for name in bundled:
        version = json.loads((MODULES / name / "package.json").read_bytes())["version"]
        assert f"<b>{name}</b>\n{version}\n" in page
    for name, version in packed.items():
        assert f"<b>{name}</b>\n{version}\n" in page
    assert f"<b>{generator.theme}</b>\n" in page


def test_all_texts_are_on_the_page_in_full(page: str, published: Published) -> None:
    components = [*published.browser, *published.python, *published.theme]
    for component in components:
        for text in component.texts:
            lines = [line.rstrip() for line in text.strip("\n").splitlines()]
            assert "\n".join(lines) in page, component.name


def test_python_in_the_browser_is_named_with_what_is_linked_into_it(page: str) -> None:
    for name in ("pyodide", "CPython", "SQLite", "zlib", "bzip2", "libffi", "Expat", "musl"):
        assert f"<b>{name}</b>" in page
    assert "Mozilla Public License Version 2.0" in page
    assert "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2" in page
