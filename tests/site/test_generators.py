import re
from pathlib import Path

import pytest

from sidebyside.content.chapters import read_chapters
from sidebyside.refusal import BuildFailed
from sidebyside.site.check_pages import check_pairs
from sidebyside.site.generators import MKDOCS, PREFIXES, ZENSICAL, Generator
from tests.site.example import make_project

URL = "https://example.org/repo/"
TAGS = {"en": "en", "zh": "zh-Hans"}


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONWARNINGS", "ignore")
    make_project(tmp_path)
    (tmp_path / "theme/assets").mkdir()
    (tmp_path / "theme/assets/policy.txt").write_text("default-src 'self'", "utf-8")
    return tmp_path


@pytest.mark.parametrize("generator", [MKDOCS, ZENSICAL], ids=lambda generator: generator.name)
def test_both_generators_build_both_languages(generator: Generator, project: Path) -> None:
    generator.build(Path("site"), URL)
    for language, prefix in PREFIXES.items():
        folder = Path("site", prefix)
        check_pairs(folder, read_chapters(Path("docs", language)))
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


@pytest.mark.parametrize("generator", [MKDOCS, ZENSICAL], ids=lambda generator: generator.name)
def test_the_foot_of_every_page_leads_to_the_licences(generator: Generator, project: Path) -> None:
    generator.build(Path("site"), URL)
    expected = {
        "index.html": ("./licenses.html", "Licences"),
        "1-start/1-greet/index.html": ("../../licenses.html", "Licences"),
        "404.html": ("/repo/licenses.html", "Licences"),
        "zh/index.html": ("./../licenses.html", "软件许可证"),
        "zh/1-start/1-greet/index.html": ("../../../licenses.html", "软件许可证"),
        "zh/404.html": ("/repo/zh/../licenses.html", "软件许可证"),
    }
    for page, (address, words) in expected.items():
        assert f'<a href="{address}">{words}</a>' in Path("site", page).read_text("utf-8")


def test_pages_have_the_order_of_their_numbers_and_no_script_but_ours(project: Path) -> None:
    MKDOCS.build(Path("site"), URL)
    for prefix in PREFIXES.values():
        page = Path("site", prefix, "1-start/2-wide/index.html").read_text("utf-8")
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
