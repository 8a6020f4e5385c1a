from pathlib import Path

import pytest

from sidebyside.content.chapters import read_chapters
from sidebyside.refusal import Refusal
from sidebyside.site.check_pages import check_pages, check_pairs
from tests.site.example import make_project

URL = "http://127.0.0.1:8000/repo/"


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Check a site of two pages; ``html`` is what the second one, a/index.html, holds."""
    monkeypatch.chdir(tmp_path)

    def checked(html: str) -> None:
        Path("site/a").mkdir(parents=True)
        Path("site/index.html").write_text('<p id="top"><a name="old">', "utf-8")
        Path("site/a/index.html").write_text(f"<html>\n{html}", "utf-8")
        Path("site/a/style.css").touch()
        check_pages(Path("site"), URL)

    return checked


@pytest.mark.parametrize(
    "html",
    [
        '<a href="../#top">',
        '<a href="../index.html#old">',
        '<a href="/repo/#top">',
        f'<link rel="canonical" href="{URL}a/">',
        '<p id="中文"><a href="#%E4%B8%AD%E6%96%87">',
        '<a href="#">',
        '<link rel="stylesheet" href="style.css?v=1">',
        '<a href="https://docs.djangoproject.com/"><a href="mailto:a@example.org">',
        '<link rel="canonical" href="https://example.org/">',
        '<img src="data:image/png;base64,AA==">',
    ],
)
def test_what_leads_somewhere_passes(check, html):
    check(html)


@pytest.mark.parametrize(
    ("html", "what"),
    [
        ('<a href="../b/">', "the link ../b/ leads nowhere"),
        ('<a href="../#nope">', "the link ../#nope leads to no anchor of site/index.html"),
        ('<a href="#nope">', "the link #nope leads to no anchor of site/a/index.html"),
        ('<a href="/a/">', None),
        ('<img src="logo.png">', "the link logo.png leads nowhere"),
        (f'<a href="{URL}b/">', f"the link {URL}b/ leads nowhere"),
        (
            '<script src="https://cdn.example.org/a.js"></script>',
            "loads https://cdn.example.org/a.js from another host",
        ),
        (
            '<link rel="preconnect stylesheet" href="//fonts.example.org">',
            "loads //fonts.example.org from another host",
        ),
    ],
)
def test_what_leads_nowhere_or_elsewhere_is_refused_with_its_line(check, html, what):
    if what is None:  # outside of the site's own folder: not ours to check
        check(html)
        return
    with pytest.raises(Refusal) as caught:
        check(html)
    assert str(caught.value).startswith(f"site/a/index.html:2: {what}\n")


def test_a_page_shows_the_pairs_that_its_chapter_embeds(tmp_path, monkeypatch):
    monkeypatch.chdir(make_project(tmp_path))
    for page in ("index.html", "01-start/index.html"):
        path = Path("site", page)
        path.parent.mkdir(exist_ok=True)
        path.write_text('<div data-pair="1-start/1-greet">', "utf-8")
    with pytest.raises(Refusal, match=r"docs/en/01-start\.md: site/01-start/index\.html shows"):
        check_pairs(Path("site"), read_chapters(Path("docs/en")))
