from pathlib import Path

from sidebyside.content.concepts import index_rows
from sidebyside.content.topics import load_topics
from tests.conftest import TOML, WriteTopic

CONCEPT = """
[[concepts]]
name = {{ en = "{0}", zh = "{0}" }}
flask = "{1}"
django = "{2}"
"""
PRINT = CONCEPT.format("Print", "print", "print(")
TEXT = CONCEPT.format("Text", "hello", "hello")


def test_the_index_has_every_concept_once_in_the_order_of_the_chapters(
    write_topic: WriteTopic, tmp_path: Path
) -> None:
    write_topic("10-late/1-c", toml=TOML + CONCEPT.format("Quoted", "'hello'", "hello") + PRINT,
                flask="print('hello')\n#> hello\n")  # fmt: skip
    again = CONCEPT.format("Words", "hello", "hello")  # what both sides write is known
    write_topic("2-early/1-b", toml=TOML + TEXT + PRINT + again)
    rows = index_rows(load_topics(tmp_path / "snippets").values())
    assert [(row.concept.name.en, row.topic.id, row.nth) for row in rows] == [
        ("Text", "2-early/1-b", 1),
        ("Print", "2-early/1-b", 2),
        ("Quoted", "10-late/1-c", 1),
    ]


def test_a_large_project_repeats_what_others_are_about(
    write_topic: WriteTopic, tmp_path: Path
) -> None:
    write_topic("2-early/1-b", toml=TOML + PRINT)
    write_topic("10-late/1-c", toml=f"{TOML}only_files = true\n{TEXT}")
    rows = index_rows(load_topics(tmp_path / "snippets").values())
    assert [row.concept.name.en for row in rows] == ["Print"]
