from pathlib import Path

import pytest

from sidebyside.site.check_pages import check_pages, read_page
from sidebyside.site.licenses.collect import Component, Published
from sidebyside.site.licenses.page import write_licenses

MIT = "MIT License\n\nCopyright {0}\n"
URL = "https://example.org/repo/"


def component(name: str, *texts: str, version: str = "1.0", part_of: str = "") -> Component:
    return Component(name, version, "MIT", f"https://example.net/{name}", texts, part_of)


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The page of two packages under one text, a third with two parts, and a theme."""
    monkeypatch.chdir(tmp_path)
    Path("LICENSE").write_text("Our own licence", "utf-8")
    Path("data/licenses").mkdir(parents=True)
    Path("data/licenses/cc-by-4.0.txt").write_text("Attribution", "utf-8")
    for name in ("site/index.html", "site/zh/index.html", "site/images/favicon.svg"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).touch()
    same = MIT.format("A & <B>")
    published = Published(
        browser=[
            component("first", same),
            component("second", same.replace("\n", "  \r\n")),
            component("whole", MIT.format("W")),
            component("inner", MIT.format("I"), version="", part_of="whole"),
            component("plain", part_of="whole"),
        ],
        python=[component("snake", MIT.format("S"))],
        theme=[component("paint", MIT.format("P"))],
    )
    write_licenses(Path("site"), published)
    return Path("site/licenses.html").read_text("utf-8")


def test_each_text_stands_there_once_with_all_that_are_under_it(page: str) -> None:
    assert page.count("Copyright A &amp; &lt;B&gt;") == 1
    assert "3. first 1.0 · second 1.0</h3>" in page
    assert "5. inner</h3>" in page


def test_our_own_licences_come_first(page: str) -> None:
    assert "1. Flask ⇄ Django, side by side</h3>\n<pre>Our own licence</pre>" in page
    assert "2. Flask ⇄ Django, side by side</h3>\n<pre>Attribution</pre>" in page


def test_a_part_without_a_text_is_under_that_of_the_whole(page: str) -> None:
    entry = page[page.index("<b>plain</b>") :]
    assert entry[: entry.index("</li>")].count("#text-4") == 1


def test_every_component_says_version_licence_and_where_its_source_is(page: str) -> None:
    for name in ("first", "second", "whole", "inner", "plain", "snake", "paint"):
        entry = page[page.index(f"<b>{name}</b>") :].split("</li>")[0]
        assert '<span class="license">MIT</span>' in entry
        assert f'<a href="https://example.net/{name}">' in entry
        assert ("1.0" in entry) == (name != "inner")


@pytest.mark.parametrize(
    "words", ["Licences", "许可证", "Python packages", "Python 软件包", "Texts", "许可证全文"]
)
def test_its_headings_are_in_both_languages(page: str, words: str) -> None:
    headings = [line for line in page.splitlines() if line.startswith(("<h1", "<h2"))]
    assert any(words in heading for heading in headings)


def test_its_links_lead_somewhere_and_it_needs_no_script(page: str) -> None:
    check_pages(Path("site"), URL, read_page)
    assert "<script" not in page
