from pathlib import Path

import pytest

from sidebyside.content.chapters import read_chapters
from sidebyside.refusal import BuildFailed
from sidebyside.site.check_pages import check_pairs
from sidebyside.site.generators import MKDOCS, PREFIXES, ZENSICAL
from tests.site.example import make_project

URL = "https://example.org/repo/"


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONWARNINGS", "ignore")
    return make_project(tmp_path)


@pytest.mark.parametrize("generator", [MKDOCS, ZENSICAL], ids=lambda generator: generator.name)
def test_both_generators_build_both_languages(generator, project):
    generator.build(Path("site"), URL)
    for language, prefix in PREFIXES.items():
        folder = Path("site", prefix)
        check_pairs(folder, read_chapters(Path("docs", language)))
        page = (folder / "01-start/index.html").read_text("utf-8")
        assert f'<html lang="{language}"' in page
        assert f'<link rel="canonical" href="{URL}{prefix}01-start/">' in page
        assert '<meta property="og:description" content="About ' in page
        assert '<a href="../' in page
        sitemap = (folder / "sitemap.xml").read_text("utf-8")
        assert f"<loc>{URL}{prefix}01-start/</loc>" in sitemap
        assert f'hreflang="zh" href="{URL}zh/01-start/"' in sitemap
        assert f'hreflang="en" href="{URL}01-start/"' in sitemap
        missing = (folder / "404.html").read_text("utf-8")
        assert {"en": "No such page", "zh": "没有这个页面"}[language] in missing


@pytest.mark.parametrize("generator", [MKDOCS, ZENSICAL], ids=lambda generator: generator.name)
def test_a_build_that_fails_says_why_and_leaves_the_last_one(generator, project):
    Path("site").mkdir()
    Path("site/index.html").write_text("good", "utf-8")
    toml = project / "snippets/1-start/1-greet/topic.toml"
    toml.write_text("title = 1", "utf-8")
    with pytest.raises(BuildFailed, match=r"topic\.toml"):
        generator.build(Path("site"), URL)
    assert Path("site/index.html").read_text("utf-8") == "good"
    assert [path.name for path in Path("build").iterdir()] == []


def test_a_broken_link_fails_the_strict_build(project):
    with (project / "docs/en/index.md").open("a", encoding="utf-8") as chapter:
        chapter.write("\n[nowhere](02-nowhere.md)\n")
    with pytest.raises(BuildFailed, match=r"02-nowhere\.md"):
        MKDOCS.build(Path("site"), URL)
