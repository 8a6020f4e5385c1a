from pathlib import Path

import pytest

from sidebyside.content.topics import load_topic
from sidebyside.measure.frameworks import code
from sidebyside.measure.frameworks.code import count_lines, measure
from tests.conftest import topic_files

LONG = "# why\nfor n in 1, 2:\n\n    print(n)\n    #> 1\n    #> 2\n"


def test_lines_are_those_that_somebody_writes(tmp_path: Path) -> None:
    folder = topic_files(tmp_path, flask=LONG)
    (folder / "flask/page.html").write_text("<p>\n\n# 1</p>\n", "utf-8")
    topic = load_topic(folder)
    assert count_lines(topic.flask) == 2 + 2
    assert count_lines(topic.django) == 1


def test_both_sides_are_summed_by_chapter_and_compared_pair_by_pair(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    topic_files(tmp_path, "1-a/1-b", flask=LONG)
    topic_files(tmp_path, "1-a/2-c")
    topic_files(tmp_path, "2-d/1-e", django=LONG)
    monkeypatch.setattr(code, "SNIPPETS", tmp_path / "snippets")
    charts = measure().charts
    assert charts["lines"]["1-a"].flask == [3]
    assert charts["lines"]["1-a"].django == [2]
    assert charts["side-files"]["2-d"].flask == [1]
    assert (charts["shorter"]["pairs"].flask, charts["shorter"]["pairs"].django) == ([1], [1])
