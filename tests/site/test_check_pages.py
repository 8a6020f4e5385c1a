from collections.abc import Callable
from pathlib import Path

import pytest

from sidebyside.content.chapters import read_chapters
from sidebyside.refusal import Refusal
from sidebyside.site.check_pages import check_pages, check_pairs, read_page
from tests.site.example import make_project

URL = "http://127.0.0.1:8000/repo/"

Check = Callable[[str], None]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site of one page, a picture and an empty style sheet."""
    monkeypatch.chdir(tmp_path)
    Path("site/a").mkdir(parents=True)
    Path("site/index.html").write_text('<p id="top"><a name="old">', "utf-8")
    Path("site/a/style.css").touch()
    Path("site/a/1.png").touch()
    return Path("site")


@pytest.fixture
def check(site: Path) -> Check:
    """Check it with a second page, a/index.html, which holds what the check is called with."""

    def checked(html: str) -> None:
        (site / "a/index.html").write_text(f"<html>\n{html}", "utf-8")
        check_pages(site, URL, read_page)

    return checked


@pytest.fixture
def check_css(site: Path) -> Check:
    """Check it with a style sheet, a/style.css, which holds what the check is called with."""

    def checked(css: str) -> None:
        (site / "a/style.css").write_text(css, "utf-8")
        check_pages(site, URL, read_page)

    return checked


@pytest.mark.parametrize(
    "html",
    [
        '<a href="../#top">',
        '<a href="../index.html#old">',
        '<a href="/repo/#top">',
        '<a href="/outside-of-our-folder/">',
        f'<link rel="canonical" href="{URL}a/">',
        '<p id="中文"><a href="#%E4%B8%AD%E6%96%87">',
        '<a href="#">',
        '<link rel="stylesheet" href="style.css?v=1">',
        '<a href="https://docs.djangoproject.com/"><a href="mailto:a@example.org">',
        '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
        '<link rel="canonical" href="https://example.org/">',
        '<img src="data:image/png;base64,AA==">',
        '<img srcset="1.png, 1.png 2x">',
        "<style>p { background: url(1.png) }</style>",
        """<p style="background: url('1.png')">""",
        "<style>/* url(https://example.org/a.png) */</style>",
        "<pre>url(https://example.org/a.png)</pre>",
    ],
)
def test_what_leads_somewhere_passes(check: Check, html: str) -> None:
    check(html)


@pytest.mark.parametrize(
    ("html", "what"),
    [
        ('<a href="../b/">', "the link ../b/ leads nowhere"),
        ('<a href="../#nope">', "the link ../#nope leads to no anchor of site/index.html"),
        ('<a href="#nope">', "the link #nope leads to no anchor of site/a/index.html"),
        ('<meta name="x"><a href="#x">', "the link #x leads to no anchor of site/a/index.html"),
        ('<img src="logo.png">', "the link logo.png leads nowhere"),
        ('<img srcset="1.png, 2.png 2x">', "the link 2.png leads nowhere"),
        (f'<a href="{URL}b/">', f"the link {URL}b/ leads nowhere"),
    ],
)
def test_what_leads_nowhere_is_refused_with_its_line(check: Check, html: str, what: str) -> None:
    with pytest.raises(Refusal) as caught:
        check(html)
    assert str(caught.value) == (
        f"site/a/index.html:2: {what}\n"
        "    Correct it in the page's chapter under docs/, or in theme/."
    )


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://example.org/x"></script>',
        '<link rel="preconnect" href="https://example.org/x">',
        '<link rel="alternate stylesheet" href="https://example.org/x">',
        '<link href="https://example.org/x">',
        '<img src="1.png" srcset="1.png 1x,https://example.org/x 2x">',
        '<iframe src="https://example.org/x"></iframe>',
        '<object data="https://example.org/x"></object>',
        '<embed src="https://example.org/x">',
        '<video poster="https://example.org/x"></video>',
        '<video><source src="https://example.org/x"></video>',
        '<audio src="https://example.org/x"></audio>',
        '<svg><image href="https://example.org/x"/></svg>',
        '<svg><use href="https://example.org/x"/></svg>',
        "<style>p { background: url(https://example.org/x) }</style>",
        '<style>@import "https://example.org/x";</style>',
        '<p style="background: url(https://example.org/x)">',
    ],
)
def test_what_a_page_loads_from_elsewhere_is_refused(check: Check, html: str) -> None:
    with pytest.raises(Refusal) as caught:
        check(html)
    assert str(caught.value) == (
        "site/a/index.html:2: loads https://example.org/x from another host\n"
        "    Serve it with the site: a page loads nothing from elsewhere."
    )


def test_an_address_without_a_scheme_is_another_host_too(check: Check) -> None:
    with pytest.raises(Refusal, match="loads //fonts.example.org from another host"):
        check('<link rel="stylesheet" href="//fonts.example.org">')


@pytest.mark.parametrize(
    "css",
    [
        "p { background: url(1.png) }",
        "p { background: url( '../a/1.png' ) }",
        """p { background: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'>") }""",
        "/* url(https://example.org/a.png) */",
    ],
)
def test_a_style_sheet_may_load_what_is_there(check_css: Check, css: str) -> None:
    check_css(css)


@pytest.mark.parametrize(
    ("css", "what"),
    [
        ("p { src: url(//example.org/a.woff) }", "loads //example.org/a.woff from another host"),
        ("@import 'https://example.org/a';", "loads https://example.org/a from another host"),
        ("@import url(https://example.org/a);", "loads https://example.org/a from another host"),
        ("p { src: url(2.png) }", "the link 2.png leads nowhere"),
    ],
)
def test_what_a_style_sheet_loads_is_checked_with_its_line(
    check_css: Check, css: str, what: str
) -> None:
    with pytest.raises(Refusal) as caught:
        check_css(f"/* two\nlines */\n{css}")
    assert str(caught.value).startswith(f"site/a/style.css:3: {what}\n")


def test_a_page_shows_the_pairs_that_its_chapter_embeds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(make_project(tmp_path))
    for chapter in read_chapters(Path("docs/en")):
        path = Path("site", chapter.removesuffix(".md").removesuffix("index"), "index.html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('<div data-pair="1-start/1-greet">' * chapter.endswith("greet.md"), "utf-8")
    page = r"docs/en/1-start/10-folder\.md: site/1-start/10-folder/index\.html"
    with pytest.raises(Refusal, match=rf"{page} shows the pairs \[\], not"):
        check_pairs(Path("site"), read_chapters(Path("docs/en")), read_page)
