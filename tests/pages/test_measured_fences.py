"""The fences of what was measured: library, libraries, chooser and facts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from markdown import Markdown
from pymdownx.superfences import SuperFencesException

from sidebyside.content.facts import write_facts
from tests.content.test_needs import TOML
from tests.measure.libraries.example import make_libraries
from tests.pages.test_facts import FACTS

Convert = Callable[..., str]


@pytest.fixture
def convert(tmp_path: Path) -> Convert:
    libraries = make_libraries(tmp_path)
    write_facts(FACTS, tmp_path / "facts.json")
    (tmp_path / "chooser.toml").write_text(TOML, "utf-8")
    options = {
        "lang": "zh",
        "snippets": str(tmp_path / "snippets"),
        "libraries": str(libraries),
        "chooser": str(tmp_path / "chooser.toml"),
        "facts": str(tmp_path / "facts.json"),
    }

    def converted(fence: str, body: str = "") -> str:
        markdown = Markdown(
            extensions=["pymdownx.superfences", "sidebyside"],
            extension_configs={"sidebyside": options},
        )
        return markdown.convert(f"Before.\n\n```{fence}\n{body}\n```\n\nAfter.")

    return converted


@pytest.mark.parametrize(
    ("fence", "body", "shown"),
    [
        ("library", "old", 'data-library="old"'),
        ("libraries", "", 'href="site:5-libraries/1-old/"'),
        ("chooser", "", "这个项目需要"),
        ("facts", "rate", "<figcaption>每秒响应数</figcaption>"),
    ],
)
def test_a_fence_becomes_what_was_measured_in_the_language_of_the_page(
    convert: Convert, fence: str, body: str, shown: str
) -> None:
    html = convert(fence, body)
    assert shown in html
    assert html.endswith("\n<p>After.</p>")


@pytest.mark.parametrize(
    ("fence", "body", "told"),
    [
        ("library", "odl", "no library is called 'odl'\n    Known: old, new."),
        ("libraries", "old", "a libraries fence: takes nothing, not 'old'"),
        ("chooser", "all", "a chooser fence: takes nothing, not 'all'"),
        ("facts", "speed", "no chart is called 'speed'"),
    ],
)
def test_a_fence_that_names_nothing_stops_the_build(
    convert: Convert, fence: str, body: str, told: str
) -> None:
    with pytest.raises(SuperFencesException, match=told):
        convert(fence, body)


@pytest.mark.parametrize("fence", ["library", "libraries", "chooser"])
def test_without_measurements_the_build_stops_with_the_command(
    convert: Convert, tmp_path: Path, fence: str
) -> None:
    (tmp_path / "data/libraries.json").unlink()
    with pytest.raises(SuperFencesException, match="nothing was measured yet\n.*nox -s libraries"):
        convert(fence, "old" if fence == "library" else "")
