import re
from pathlib import Path
from typing import get_args

from sidebyside.content.claims import Verdict
from sidebyside.pages.words import words
from tests.pages.conftest import Convert


def test_a_section_has_its_claims_in_order_each_with_its_own_link(convert: Convert) -> None:
    html = convert("claims", "2")
    numbers = [int(number) for number in re.findall(r'<li class="claim" id="(\d+)"', html)]
    assert numbers == list(range(30, 60))
    assert '<a href="site:claims/#31">#31</a>' in html


def test_a_claim_says_what_was_claimed_the_verdict_the_reason_and_the_pair(
    convert: Convert,
) -> None:
    for lang, said in {
        "en": ("Claim 31", "False", "Because of <code>&lt;31&gt;</code>.", ">Wide &lt;lines&gt;<"),
        "zh": ("第 31 条", "错误", "因为 <code>&lt;31&gt;</code>。", ">宽行<"),
    }.items():
        html = convert("claims", "2", lang)
        claim = html[html.index('id="31"') : html.index('id="32"')]
        for text in (*said, '<q lang="zh-Hans">说法 31</q>', "site:1-start/2-wide/"):
            assert text in claim
        assert "无法用程序" not in claim
        assert "No program" not in claim


def test_a_true_claim_may_have_no_reason_but_the_pair_that_shows_it(
    convert: Convert, tmp_path: Path
) -> None:
    claims = tmp_path / "data/claims.toml"
    reason = 'today = { en = "Because of `<30>`.", zh = "因为 `<30>`。" }\n'
    claims.write_text(claims.read_text("utf-8").replace(reason, ""), "utf-8")
    html = convert("claims", "2")
    claim = html[html.index('id="30"') : html.index('id="31"')]
    assert 'data-verdict="true"' in claim
    assert '<div class="claim__today">\n<p class="claim__backed">' in claim


def test_what_no_program_decides_says_so_and_gives_its_source(convert: Convert) -> None:
    for lang, said in {"en": "No program can decide this", "zh": "无法用程序验证"}.items():
        html = convert("claims", "2", lang)
        claim = html[html.index('id="32"') : html.index('id="33"')]
        assert said in claim
        assert '<a href="https://docs.djangoproject.com/">docs.djangoproject.com</a>' in claim


def test_without_a_section_the_verdicts_are_counted(convert: Convert) -> None:
    html = re.sub(r"<[^>]+>", "", convert("claims"))
    assert "True104 holds" in html
    assert "False1 does" in html
    assert "Typo0 a" in html


def test_every_verdict_has_a_name_and_a_meaning() -> None:
    assert set(words("en").verdicts) == set(get_args(Verdict))
