import re

from tests.pages.conftest import Convert


def test_a_concept_leads_to_its_pair_and_says_which_it_is(convert: Convert) -> None:
    html = convert("concepts", lang="zh")
    rows = re.findall(r'href="([^"]+)" title="([^"]+)">([^<]+)<code>([^<]+)<', html)
    assert rows == [
        ("site:1-start/1-greet/?concept=1#1-start-1-greet", "问好", "问候语", "greeting ="),
        ("site:1-start/10-folder/?concept=1#1-start-10-folder", "文件夹", "导入", "import views"),
    ]
