"""The steps of a build and their order; each step has tests of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sidebyside.browser.build import MANIFEST, RUNTIME
from sidebyside.files import BUILD, SITE
from sidebyside.refusal import BuildFailed, Refusal
from sidebyside.site import build as building
from sidebyside.site.build import (
    SITES,
    build,
    build_assets,
    build_site,
    check_site,
    check_sources,
    replacing,
)
from sidebyside.site.generators import MKDOCS, ZENSICAL, Generator
from sidebyside.site.licenses.collect import Published
from tests.site.example import make_project

URL = "https://example.org/repo/"


class Fake(Generator):
    """Builds a site of one page."""

    def build(self, folder: Path, url: str) -> None:
        folder.mkdir()
        (folder / "index.html").write_text("new", "utf-8")


FAKE = Fake("fake", (), 1, "fake-theme")


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose Python for the browser is packed, and whose site has been built."""
    monkeypatch.chdir(make_project(tmp_path))
    monkeypatch.setattr(building, "collect", lambda theme: Published([], [], []))
    (tmp_path / "LICENSE").write_text("Our licence", "utf-8")
    (tmp_path / "data/licenses").mkdir()
    (tmp_path / "data/licenses/cc-by-4.0.txt").write_text("Attribution", "utf-8")
    RUNTIME.mkdir(parents=True)
    for name in (MANIFEST, "sw.js"):
        (RUNTIME / name).write_text("{}", "utf-8")
    SITE.mkdir()
    (SITE / "index.html").write_text("old", "utf-8")
    return tmp_path


def everything(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_a_site_is_its_pages_with_python_for_the_browser_and_the_licences() -> None:
    build_site(FAKE, SITE, URL)
    assert everything(SITE) == [
        "01-start",
        "01-start/index.html",
        "1-start",
        "1-start/1-greet.md",
        "1-start/10-folder.md",
        "1-start/2-wide.md",
        "1-start/index.md",
        "assets",
        "assets/find.en.json",
        "assets/find.zh.json",
        "index.html",
        "index.json",
        "index.schema.json",
        "licenses.html",
        "llms.txt",
        "offline.en.json",
        "offline.zh.json",
        "runtime",
        "runtime/manifest.json",
        "sw.js",
        "zh",
        "zh/01-start",
        "zh/01-start/index.html",
        "zh/1-start",
        "zh/1-start/1-greet.md",
        "zh/1-start/10-folder.md",
        "zh/1-start/2-wide.md",
        "zh/1-start/index.md",
        "zh/llms.txt",
    ]
    assert (SITE / "index.html").read_text("utf-8") == "new"
    assert everything(BUILD) == ["runtime", "runtime/manifest.json", "runtime/sw.js"]


def test_the_first_site_needs_no_last_one() -> None:
    build_site(FAKE, Path("first"), URL)
    assert Path("first/licenses.html").is_file()


@pytest.mark.parametrize("step", ["publish", "collect", "write_licenses"])
def test_a_build_that_fails_at_any_step_leaves_the_last_site_whole(
    monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_: object) -> None:
        raise BuildFailed(step)

    monkeypatch.setattr(building, step, fail)
    with pytest.raises(BuildFailed, match=step):
        build_site(FAKE, SITE, URL)
    assert everything(SITE) == ["index.html"]
    assert (SITE / "index.html").read_text("utf-8") == "old"
    assert everything(BUILD) == ["runtime", "runtime/manifest.json", "runtime/sw.js"]


def test_the_last_site_stays_while_the_new_one_is_built() -> None:
    with replacing(SITE) as part:
        part.mkdir()
        assert (SITE / "index.html").read_text("utf-8") == "old"
    assert everything(SITE) == []


@pytest.mark.parametrize("generator", SITES, ids=lambda generator: generator.name)
def test_a_build_checks_the_sources_then_builds_and_checks_the_site(
    monkeypatch: pytest.MonkeyPatch, generator: Generator
) -> None:
    steps: list[tuple[object, ...]] = []

    def noting(name: str) -> Callable[..., None]:
        return lambda *values: steps.append((name, *values))

    for name in ("check_sources", "build_assets", "build_site", "check_site"):
        monkeypatch.setattr(building, name, noting(name))
    monkeypatch.setenv("SITE_URL", "https://example.org/repo")
    build(generator)
    assert steps == [
        ("check_sources",),
        ("build_assets",),
        ("build_site", generator, SITES[generator], URL),
        ("check_site", SITES[generator], URL),
    ]


def test_what_is_published_is_what_mkdocs_built() -> None:
    assert SITES == {MKDOCS: SITE, ZENSICAL: BUILD / "zensical"}


def test_sources_that_fit_together_pass_and_say_how_long_it_took(
    capsys: pytest.CaptureFixture[str],
) -> None:
    check_sources()
    assert capsys.readouterr().out.startswith("Topics, chapters, claims and words … 0.")


def test_sources_that_do_not_are_refused_before_anything_is_built(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "docs/zh/1-start/1-greet.md").unlink()
    with pytest.raises(Refusal, match=r"docs/.*1-greet"):
        check_sources()
    assert capsys.readouterr().out == "Topics, chapters, claims and words … stopped\n"


def test_what_the_pages_load_is_built_for_the_topics_that_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found: list[str] = []
    monkeypatch.setattr(building, "build_web", lambda: found.append("web"))
    monkeypatch.setattr(
        building, "build_runtime", lambda topics: found.extend(topic.id for topic in topics)
    )
    build_assets()
    assert found == ["web", "1-start/1-greet", "1-start/2-wide", "1-start/10-folder"]


def test_a_page_without_its_pairs_is_refused() -> None:
    page = SITE / "1-start/1-greet/index.html"
    page.parent.mkdir(parents=True)
    page.touch()
    with pytest.raises(Refusal, match=r"shows the pairs \[\]"):
        check_site(SITE, URL)


def test_a_link_that_leads_nowhere_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "check_pairs", lambda *_: None)
    (SITE / "index.html").write_text('<a href="nowhere/">', "utf-8")
    with pytest.raises(Refusal, match=r"the link nowhere/ leads nowhere"):
        check_site(SITE, URL)
