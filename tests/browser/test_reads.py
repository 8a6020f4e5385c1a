"""What a side reads is measured by a command, and told by every build after it."""

import pytest

from sidebyside.browser import build
from sidebyside.browser.build import build_runtime, measure
from sidebyside.browser.reads import READS
from sidebyside.content.topics import Topic
from tests.browser.conftest import FakeNode
from tests.browser.test_build import read_manifest


def test_what_a_side_reads_is_told_once_it_was_measured(
    topics: list[Topic], node: FakeNode, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_runtime(topics)
    assert not any(side["reads"] for side in read_manifest()["sides"].values())
    assert node.ran == []  # a build runs no program
    monkeypatch.setattr(build, "load_topics", lambda _: {topic.id: topic for topic in topics})
    measure()
    built = read_manifest()
    assert node.ran == list(built["sides"])
    assert {tuple(side["reads"]) for side in built["sides"].values()} == {(built["stdlib"],)}


def test_a_pack_that_is_there_no_more_is_not_told(topics: list[Topic], node: FakeNode) -> None:
    READS.parent.mkdir(exist_ok=True)
    READS.write_text('{"1-x/1-web/flask": ["gone-code", "stdlib"]}', "utf-8")
    build_runtime(topics)
    built = read_manifest()
    assert built["sides"]["1-x/1-web/flask"]["reads"] == [built["stdlib"]]
