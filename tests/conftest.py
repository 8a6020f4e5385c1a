"""A project of one's own: topics written into an empty folder, to be read and checked there."""

from collections.abc import Callable
from pathlib import Path

import pytest

METADATA = '# /// script\n# requires-python = ">=3.11"\n# dependencies = {}\n# ///\n'
TOML = 'title = { en = "A title", zh = "标题" }\n'
HELLO = 'print("hello")\n#> hello\n'
DIFFERENCE = """
[entries.every-method]
theme = "methods"
title = { en = "Every `method`", zh = "所有方法" }
flask = { en = "405", zh = "405" }
django = { en = "200, <b>", zh = "200" }
since = "Flask 0.1"
why = { en = "Routes.", zh = "路由。" }
alike = "@require_safe"
source = ["https://example.org/"]
[[entries.every-method.match]]
method = ["DELETE"]
kind = ["method"]
status = [405, 200]
"""
"""A file differences.toml with one entry, and nothing wrong with it."""

WriteTopic = Callable[..., Path]


@pytest.fixture
def write_topic(tmp_path: Path) -> WriteTopic:
    """Write ``snippets/<topic>`` below the test's folder; see :func:`topic_files`."""
    return lambda topic, **content: topic_files(tmp_path, topic, **content)


def topic_files(
    root: Path,
    topic: str = "1-a/1-b",
    *,
    toml: str = TOML,
    flask: str | None = HELLO,
    django: str | None = HELLO,
    needs: str = "[]",
    metadata: str = METADATA,
) -> Path:
    """Write a topic: both sides print hello unless told otherwise; None leaves a side out."""
    folder = root / "snippets" / topic
    for side, source in (("flask", flask), ("django", django)):
        (folder / side).mkdir(parents=True)
        if source is not None:
            (folder / side / "app.py").write_text(metadata.format(needs) + source, "utf-8")
    (folder / "topic.toml").write_text(toml, "utf-8")
    return folder
