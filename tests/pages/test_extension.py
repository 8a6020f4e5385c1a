from pathlib import Path

import pytest
from markdown import Markdown
from pymdownx.superfences import SuperFencesException

from sidebyside.pages import extension
from sidebyside.refusal import Refusal
from tests.site.example import make_project


@pytest.fixture
def convert(tmp_path: Path):
    """Convert a fence with ``body``, as a page of ``lang``."""
    make_project(tmp_path)

    def converted(body: str, lang: str = "en") -> str:
        options = {"lang": lang, "snippets": str(tmp_path / "snippets")}
        markdown = Markdown(
            extensions=["pymdownx.superfences", "sidebyside"],
            extension_configs={"sidebyside": options},
        )
        return markdown.convert(f"Before.\n\n```pair\n{body}\n```\n\nAfter.")

    return converted


def test_a_fence_becomes_a_pair_in_the_language_of_the_page(convert):
    html = convert("1-start/1-greet", "zh")
    assert "<p>Before.</p>\n<section" in html
    assert "</section>\n<p>After.</p>" in html
    assert "问好" in html


@pytest.mark.parametrize("body", ["1-start/1-great", "", "1-start", "../1-start", "a\nb"])
def test_a_fence_that_names_no_topic_stops_the_build(convert, body):
    with pytest.raises(SuperFencesException, match="no topic is called"):
        convert(body)


def test_the_refusal_names_topics_that_are_close(convert):
    with pytest.raises(Refusal, match=r"'1-start/1-great'\n    Did you mean 1-start/1-greet"):
        convert("1-start/1-great")


def test_a_topic_that_is_not_valid_stops_the_build_with_its_own_refusal(convert, tmp_path):
    toml = tmp_path / "snippets/1-start/1-greet/topic.toml"
    toml.write_text(toml.read_text("utf-8") + "colour = 1\n", "utf-8")
    with pytest.raises(SuperFencesException, match=r"topic\.toml:\d+: unknown key"):
        convert("1-start/1-greet")


def test_an_error_of_our_own_is_not_swallowed(convert, monkeypatch):
    monkeypatch.setattr(extension, "render_pair", lambda *_: 1 / 0)
    with pytest.raises(SuperFencesException, match="1-start/1-greet: ZeroDivisionError"):
        convert("1-start/1-greet")


def test_superfences_has_to_come_first():
    with pytest.raises(Refusal, match="needs pymdownx.superfences"):
        Markdown(extensions=["sidebyside", "pymdownx.superfences"])
