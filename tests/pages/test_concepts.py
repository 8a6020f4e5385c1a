import re
from pathlib import Path

import pytest

from sidebyside.refusal import Refusal
from tests.pages.conftest import Convert


def test_a_concept_leads_to_its_pair_and_says_which_it_is(convert: Convert) -> None:
    html = convert("concepts", lang="zh")
    rows = re.findall(r'href="([^"]+)" title="([^"]+)">([^<]+)<.*?<code>([^<]+)<', html)
    assert rows == [
        ("site:1-start/1-greet/?concept=1#1-start-1-greet", "问好", "问候语", "greeting ="),
        ("site:1-start/10-folder/?concept=1#1-start-10-folder", "文件夹", "导入", "import views"),
    ]


def test_a_changed_program_is_seen_by_the_next_page(convert: Convert, tmp_path: Path) -> None:
    assert "<code>greeting =</code>" in convert("concepts")
    path = tmp_path / "snippets/1-start/1-greet/flask/app.py"
    path.write_text(path.read_text("utf-8").replace("greeting =", "welcome ="), "utf-8")
    with pytest.raises(Refusal, match="'greeting =' is not in the flask source"):
        convert("concepts")
