import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sidebyside.content.chapters import read_chapters
from sidebyside.refusal import BuildFailed
from sidebyside.site.check_pages import check_pairs, read_page
from sidebyside.site.generators import MKDOCS, PREFIXES, ZENSICAL, Generator
from tests.site.example import make_project

URL = "https://example.org/repo/"
REPOSITORY = "https://code.example.org/us"
TAGS = {"en": "en", "zh": "zh-Hans"}


# what all of them look at is built once
pytestmark = pytest.mark.xdist_group("generators")


@contextmanager
def project_in(folder: Path) -> Iterator[Path]:
    """The example project in ``folder``, as the working directory."""
    make_project(folder)
    (folder / "theme/assets").mkdir()
    (folder / "theme/assets/policy.txt").write_text("default-src 'self'", "utf-8")
    (folder / "theme/assets/version.txt").write_text("0123456789ab", "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setenv("PYTHONWARNINGS", "ignore")
        patch.setenv("REPOSITORY_URL", REPOSITORY)
        yield folder


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Path]:
    with project_in(tmp_path) as folder:
        yield folder


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A project with the site of each generator in it."""
    with project_in(tmp_path_factory.mktemp("generators")) as folder:
        for generator in (MKDOCS, ZENSICAL):
            generator.build(Path(generator.name), URL)
        yield folder


@pytest.fixture(params=[MKDOCS.name, ZENSICAL.name])
def site(sites: Path, request: pytest.FixtureRequest) -> Path:
    return sites / str(request.param)


def test_both_generators_build_both_languages(sites: Path, site: Path) -> None:
    for language, prefix in PREFIXES.items():
        folder = site / prefix
        check_pairs(folder, read_chapters(sites / "docs" / language), read_page)
        page = (folder / "1-start/1-greet/index.html").read_text("utf-8")
        assert f'<html lang="{TAGS[language]}"' in page
        assert f'<link rel="canonical" href="{URL}{prefix}1-start/1-greet/">' in page
        assert '<meta property="og:description" content="About ' in page
        assert '<a href="../' in page
        sitemap = (folder / "sitemap.xml").read_text("utf-8")
        assert f"<loc>{URL}{prefix}1-start/1-greet/</loc>" in sitemap
        assert f'hreflang="zh-Hans" href="{URL}zh/1-start/1-greet/"' in sitemap
        assert f'hreflang="en" href="{URL}1-start/1-greet/"' in sitemap
        missing = (folder / "404.html").read_text("utf-8")
        assert {"en": "No such page", "zh": "没有这个页面"}[language] in missing


def test_the_foot_of_every_page_leads_to_the_licences(site: Path) -> None:
    expected = {
        "index.html": ("./licenses.html", "Licences"),
        "1-start/1-greet/index.html": ("../../licenses.html", "Licences"),
        "404.html": ("/repo/licenses.html", "Licences"),
        "zh/index.html": ("./../licenses.html", "软件许可证"),
        "zh/1-start/1-greet/index.html": ("../../../licenses.html", "软件许可证"),
        "zh/404.html": ("/repo/zh/../licenses.html", "软件许可证"),
    }
    for page, (address, words) in expected.items():
        assert f'<a href="{address}">{words}</a>' in (site / page).read_text("utf-8")


def test_every_page_leads_to_its_source_and_to_where_a_problem_is_told(site: Path) -> None:
    for language, prefix in PREFIXES.items():
        for address, source in (("1-start", "1-start/index"), ("claims", "claims")):
            html = (site / prefix / address / "index.html").read_text("utf-8")
            page = f"main/docs/{language}/{source}.md"
            assert f'<a href="{REPOSITORY}/blob/{page}">' in html
            assert f'<a href="{REPOSITORY}/edit/{page}">' in html
            assert f'<a href="{REPOSITORY}/issues/new?title={address}">' in html
        task = (site / prefix / "1-start/1-greet/index.html").read_text("utf-8")
        assert f'<a href="{REPOSITORY}/tree/main/snippets/1-start/1-greet">' in task
        assert task.count("/edit/main/") == task.count("/issues/new") == 1


def test_what_a_chinese_page_says_in_attributes_is_chinese(site: Path) -> None:
    for page in ("index.html", "1-start/10-folder/index.html", "claims/index.html", "404.html"):
        html = (site / "zh" / page).read_text("utf-8")
        said = re.findall(r' (?:title|aria-label|placeholder|alt)="([^"]*)"', html)
        assert said
        in_english = {text for text in said if text.isascii() and re.search("[a-z] [a-z]", text)}
        assert not in_english, page


def test_the_page_for_what_does_not_exist_leads_into_the_site(site: Path) -> None:
    for prefix in PREFIXES.values():
        page = (site / prefix / "404.html").read_text("utf-8")
        addresses = re.findall(r'<a [^>]*href="(/[^"]*)"', page)
        assert f"/repo/{prefix}differences/" in addresses
        assert not [address for address in addresses if "//" in address]
    page = (site / "404.html").read_text("utf-8")
    assert '<a href="/repo/zh/">中文首页</a>' in page


def test_pages_have_the_order_of_their_numbers_and_no_script_but_ours(sites: Path) -> None:
    for prefix in PREFIXES.values():
        page = (sites / MKDOCS.name / prefix / "1-start/2-wide/index.html").read_text("utf-8")
        assert '<link rel="prev" href="../1-greet/">' in page
        assert '<link rel="next" href="../10-folder/">' in page
        scripts = re.findall(r"<script\b([^>]*)>(.*?)</script>", page, re.DOTALL)
        assert [re.findall(r"assets/(\w+)\.js", attributes) for attributes, _ in scripts] == [
            ["head"],
            ["main"],
        ]
        assert not any(inline for _, inline in scripts)


@pytest.mark.parametrize("generator", [MKDOCS, ZENSICAL], ids=lambda generator: generator.name)
def test_a_build_that_fails_says_why_and_leaves_nothing(
    generator: Generator, project: Path
) -> None:
    toml = project / "snippets/1-start/1-greet/topic.toml"
    toml.write_text("title = 1", "utf-8")
    Path("new").mkdir()
    with pytest.raises(BuildFailed, match=r"(?s)^(mkdocs|zensical) refused mkdocs.*topic\.toml"):
        generator.build(Path("new/site"), URL)
    assert list(Path("new").iterdir()) == []


def test_a_broken_link_fails_the_strict_build(project: Path) -> None:
    with (project / "docs/en/index.md").open("a", encoding="utf-8") as chapter:
        chapter.write("\n[nowhere](2-nowhere.md)\n")
    with pytest.raises(BuildFailed, match=r"2-nowhere\.md"):
        MKDOCS.build(Path("site"), URL)
