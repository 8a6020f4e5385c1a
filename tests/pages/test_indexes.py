import re
from pathlib import Path

import pytest
from markdown import Markdown
from pymdownx.superfences import SuperFencesException

from tests.site.example import make_project


@pytest.fixture
def convert(tmp_path: Path):
    """Convert a fence called ``name`` with ``body``, as a page of ``lang``."""
    make_project(tmp_path)

    def converted(name: str, body: str = "", lang: str = "en") -> str:
        folders = {"snippets": "snippets", "claims": "data/claims.toml"}
        options = {option: str(tmp_path / path) for option, path in folders.items()}
        markdown = Markdown(
            extensions=["pymdownx.superfences", "sidebyside"],
            extension_configs={"sidebyside": {"lang": lang, **options}},
        )
        return markdown.convert(f"```{name}\n{body}\n```")

    return converted


def test_a_section_has_its_claims_in_order_each_with_its_own_link(convert):
    html = convert("claims", "2")
    numbers = [int(number) for number in re.findall(r'<li class="claim" id="(\d+)"', html)]
    assert numbers == list(range(30, 60))
    assert '<a href="site:claims/#31">#31</a>' in html


def test_a_claim_says_what_was_claimed_the_verdict_the_reason_and_the_pair(convert):
    for lang, words in {
        "en": ("Claim 31", "False", "Because of <code>&lt;31&gt;</code>.", ">Wide &lt;lines&gt;<"),
        "zh": ("第 31 条", "错误", "因为 <code>&lt;31&gt;</code>。", ">宽行<"),
    }.items():
        html = convert("claims", "2", lang)
        claim = html[html.index('id="31"') : html.index('id="32"')]
        for word in (*words, '<q lang="zh-Hans">说法 31</q>', "site:01-start/#1-start-2-wide"):
            assert word in claim
        assert "无法用程序" not in claim
        assert "No program" not in claim


def test_what_no_program_decides_says_so_and_gives_its_source(convert):
    for lang, words in {"en": "No program can decide this", "zh": "无法用程序验证"}.items():
        html = convert("claims", "2", lang)
        claim = html[html.index('id="32"') : html.index('id="33"')]
        assert words in claim
        assert '<a href="https://docs.djangoproject.com/">docs.djangoproject.com</a>' in claim


def test_without_a_section_the_verdicts_are_counted(convert):
    html = re.sub(r"<[^>]+>", "", convert("claims"))
    assert "True104 holds" in html
    assert "False1 does" in html
    assert "Typo0 a" in html


def test_a_concept_leads_to_its_pair_and_says_which_it_is(convert):
    html = convert("concepts", lang="zh")
    rows = re.findall(r'href="([^"]+)" title="([^"]+)">([^<]+)<.*?<code>([^<]+)<', html)
    assert rows == [
        ("site:01-start/?concept=1#1-start-1-greet", "问好", "问候语", "greeting ="),
        ("site:01-start/?concept=1#1-start-10-folder", "文件夹", "导入", "import views"),
    ]


@pytest.mark.parametrize(
    ("name", "body", "expected"),
    [
        ("claims", "9", "the notes have no section '9'"),
        ("claims", "four", "the notes have no section 'four'"),
        ("concepts", "4", "a concepts fence: takes nothing, not '4'"),
    ],
)
def test_a_body_that_means_nothing_stops_the_build(convert, name, body, expected):
    with pytest.raises(SuperFencesException, match=expected):
        convert(name, body)


def test_a_change_of_the_claims_is_seen_by_the_next_page(convert, tmp_path):
    assert "Claim 31" in convert("claims", "2")
    path = tmp_path / "data/claims.toml"
    path.write_text(path.read_text("utf-8").replace("Claim 31", "Changed"), "utf-8")
    assert "Changed" in convert("claims", "2")
