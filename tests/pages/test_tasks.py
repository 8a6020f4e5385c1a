import re

from tests.pages.conftest import Convert


def test_a_chapter_has_a_cheat_sheet_of_its_concepts(convert: Convert) -> None:
    html = convert("tasks", "1-start", lang="zh")
    sheet = html[html.index('<details class="sheet"') :]
    assert re.findall(r'sheet__task">([^<]+)<', sheet) == ["问好", "文件夹"]  # those with concepts
    assert (
        '<a href="site:1-start/1-greet/?concept=1#1-start-1-greet">问候语'
        "<code>greeting =</code><code>print(greeting)</code></a>"
    ) in sheet
