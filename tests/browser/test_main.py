"""``python -m sidebyside.browser``."""

import json

import pytest

from sidebyside.browser import __main__ as command
from sidebyside.browser.reads import READS
from sidebyside.content.topics import Topic
from tests.browser.conftest import FakeNode


def test_the_command_says_how_big_the_files_are(
    topics: list[Topic], capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main([]) == 0
    assert "0.00 MB  manifest.json" in capsys.readouterr().out


def test_the_command_measures_what_sides_read(
    topics: list[Topic], node: FakeNode, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["reads"]) == 0
    assert json.loads(READS.read_text("utf-8"))["1-x/1-web/flask"] == ["stdlib"]


def test_the_command_says_what_is_wrong(
    topics: list[Topic], capsys: pytest.CaptureFixture[str]
) -> None:
    (topics[0].folder / "topic.toml").write_text("title = 1", "utf-8")
    assert command.main([]) == 1
    assert "snippets/1-x/1-web/topic.toml:1: " in capsys.readouterr().err
