"""Fences of a small project, converted as a generator converts a page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from markdown import Markdown

from tests.site.example import make_project

Convert = Callable[..., str]


@pytest.fixture
def convert(tmp_path: Path) -> Convert:
    """Convert a page: ``convert("claims", "2", lang="zh")`` has that fence between two words."""
    make_project(tmp_path)

    def converted(fence: str, body: str = "", lang: str = "en") -> str:
        folders = {
            "snippets": "snippets",
            "claims": "data/claims.toml",
            "differences": "differences.toml",
            "record": "verified.json",
        }
        options = {option: str(tmp_path / path) for option, path in folders.items()}
        markdown = Markdown(
            extensions=["pymdownx.superfences", "sidebyside"],
            extension_configs={"sidebyside": {"lang": lang, **options}},
        )
        return markdown.convert(f"Before.\n\n```{fence}\n{body}\n```\n\nAfter.")

    return converted
