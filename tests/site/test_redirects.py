from pathlib import Path
from posixpath import normpath

import pytest

from sidebyside.site.check_pages import read_page
from sidebyside.site.redirects import write_redirects

MOVED = """\
[01-start]
to = "1-start"
anchors = { part = "2-wide" }
["1-start/1-greet"]
to = "1-start/12-greet"
"""


@pytest.mark.parametrize(("language", "tag", "prefix"), [("en", "en", ""), ("zh", "zh-Hans", "zh")])
@pytest.mark.parametrize(
    ("old", "new"), [("01-start", "1-start"), ("1-start/1-greet", "1-start/12-greet")]
)
def test_a_chapter_and_a_task_that_moved_lead_on_in_both_languages(
    tmp_path: Path, language: str, tag: str, prefix: str, old: str, new: str
) -> None:
    moved = tmp_path / "redirects.toml"
    moved.write_text(MOVED, "utf-8")
    write_redirects(tmp_path / prefix, language, "../" if prefix else "", moved)
    page = tmp_path / prefix / old / "index.html"
    assert f'<html lang="{tag}">' in page.read_text("utf-8")
    links = {normpath(page.parent / link.address) for link in read_page(page).links}
    assert links == {
        str(tmp_path / prefix / new),
        str(tmp_path / "assets/redirect.js"),
    }
