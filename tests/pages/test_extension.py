import re
from collections import Counter
from pathlib import Path

import pytest
from markdown import Markdown
from pymdownx.superfences import SuperFencesException

from sidebyside.content.toml import LANGUAGES
from sidebyside.files import DOCS
from sidebyside.pages import extension
from sidebyside.refusal import Refusal
from tests.pages.conftest import Convert


def test_a_fence_becomes_a_pair_in_the_language_of_the_page(convert: Convert) -> None:
    html = convert("pair", "1-start/1-greet", "zh")
    assert "<p>Before.</p>\n<article" in html
    assert "</article>\n<p>After.</p>" in html
    assert "问好" in html


@pytest.mark.parametrize("body", ["1-start/1-great", "", "1-start", "../1-start", "a\nb"])
def test_a_fence_that_names_no_topic_stops_the_build(convert: Convert, body: str) -> None:
    with pytest.raises(SuperFencesException, match="no topic is called"):
        convert("pair", body)


@pytest.mark.parametrize(
    ("fence", "body", "expected"),
    [
        ("claims", "9", "the notes have no section '9'"),
        ("claims", "four", "the notes have no section 'four'"),
        ("concepts", "4", "a concepts fence: takes nothing, not '4'"),
    ],
)
def test_a_body_that_means_nothing_stops_the_build(
    convert: Convert, fence: str, body: str, expected: str
) -> None:
    with pytest.raises(SuperFencesException, match=expected):
        convert(fence, body)


def test_the_refusal_names_topics_that_are_close(convert: Convert) -> None:
    with pytest.raises(Refusal, match=r"'1-start/1-great'\n    Did you mean 1-start/1-greet"):
        convert("pair", "1-start/1-great")


def test_a_topic_that_is_not_valid_stops_the_build_with_its_own_refusal(
    convert: Convert, tmp_path: Path
) -> None:
    toml = tmp_path / "snippets/1-start/1-greet/topic.toml"
    toml.write_text(toml.read_text("utf-8") + "colour = 1\n", "utf-8")
    with pytest.raises(SuperFencesException, match=r"topic\.toml:\d+: unknown key"):
        convert("pair", "1-start/1-greet")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reference_is_shown_once(language: str) -> None:
    fence = re.compile(
        r"^```((?:libraries|concepts|claims|facts|differences)\n.*?)```$", re.M | re.S
    )
    pages = (DOCS / language).rglob("*.md")
    shown = Counter(each for page in pages for each in fence.findall(page.read_text("utf-8")))
    assert shown
    assert {each for each, count in shown.items() if count > 1} == set()


def test_an_error_of_our_own_is_not_swallowed(
    convert: Convert, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extension, "render_pair", lambda *_: 1 / 0)
    with pytest.raises(SuperFencesException, match="1-start/1-greet: ZeroDivisionError"):
        convert("pair", "1-start/1-greet")


def test_a_fence_with_options_is_no_pair(convert: Convert) -> None:
    assert "data-pair" not in convert('pair title="Greet"', "1-start/1-greet")


def test_superfences_has_to_come_first() -> None:
    with pytest.raises(Refusal, match="needs pymdownx.superfences"):
        Markdown(extensions=["sidebyside", "pymdownx.superfences"])
