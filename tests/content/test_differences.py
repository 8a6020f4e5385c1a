"""What is refused in data/differences.toml."""

from pathlib import Path

import pytest

from sidebyside.content.differences import load_differences
from sidebyside.refusal import Refusal
from tests.conftest import DIFFERENCE


def load(folder: Path, text: str) -> str:
    path = folder / "differences.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(Refusal) as caught:
        load_differences(path)
    assert caught.value.path == path
    return caught.value.what


def test_the_project_s_own_file_is_valid() -> None:
    assert load_differences().entries


def test_without_a_file_nothing_is_explained(tmp_path: Path) -> None:
    assert not load_differences(tmp_path / "none.toml").entries


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('why = { en = "Routes.", zh = "路由。" }\n', "", "missing key 'entries.every-method.why'"),
        ('why = { en = "Routes."', 'why = { en = ""', "key 'entries.every-method.why.en' is empty"),
        ("kind =", "kinds =", "unknown key 'entries.every-method.match.0.kinds'"),
        ('"methods"', '"sql"', "key 'entries.every-method.theme'"),
        ("every-method", "Every", "entries.Every: is no id"),
        ('"@require_safe"', '"""a\nb\nc\nd"""', "entries.every-method.alike: is longer than three"),
        ("https:", "http:", "entries.every-method.source: 'http://example.org/' is no"),
        ('method = ["DELETE"]\n', "", "entries.every-method.match: is too wide: two statuses"),
        ('kind = ["method"]\n', "", "entries.every-method.match: is too wide: two statuses"),
        ("[405, 200]", "[404, 404]", "entries.every-method.match: is too wide: it says nothing"),
        ("[405, 200]", "[405, 500]", "entries.every-method.status: a 500 is never"),
        ("[405, 200]", '[200, 200]\nparts = { body = [".*", ".*"] }', "entries.every-method.body: "
         "'.*' is too wide: it matches anything"),
        ("[405, 200]", '[200, 200]\nparts = { body = ["a", ".*"] }', "entries.every-method.body: "
         "'.*' is too wide: it matches anything"),
        ("[405, 200]", '[200, 200]\nparts = { body = ["(", "a"] }', "entries.every-method.body: "
         "'(' is no pattern"),
        ("[405, 200]", '[200, 200]\nparts = { body = ["a", "a"] }', "entries.every-method.body: "
         "has the same pattern twice"),
        ("[405, 200]", "[405, 200]\nsame_status = [405]", "entries.every-method.same_status: "
         "stands beside status"),
        ("[405, 200]", '[405, 200]\nrequest = "."', "entries.every-method.request: '.' is"),
        ("[405, 200]", '[405, 200]\nrequest = "/"', "entries.every-method.request: '/' is too "
         "wide: it matches anything"),
        ("[405, 200]", '[405, 200]\nrequest = "^[A-Z]+ "', "entries.every-method.request: "),
        ('["https://example.org/"]', "[]", "key 'entries.every-method.source'"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_key(
    tmp_path: Path, before: str, after: str, told: str
) -> None:
    assert load(tmp_path, DIFFERENCE.replace(before, after)).startswith(told)


def test_a_pattern_may_say_what_an_answer_is_not(tmp_path: Path) -> None:
    path = tmp_path / "differences.toml"
    parts = '[200, 200]\nparts = { body = ["a", "(?!a).*"] }'
    path.write_text(DIFFERENCE.replace("[405, 200]", parts), "utf-8")
    assert load_differences(path).entries
