from pathlib import Path

import pytest

from sidebyside.content.prose import check_prose
from sidebyside.refusal import Refusal


def page(folder: Path, lead: str) -> None:
    (folder / "greet.md").write_text(f"---\ntitle: Greet\n---\n# Greet\n\n{lead}\n", "utf-8")


@pytest.mark.parametrize(
    "lead",
    [
        "One line. Another, since `a.b` of 3.1 is [no end](https://example.org/a.b).",
        "一句。另一句，`a.b` 不算。",
        "",
        "```pair\n1-start/1-greet\n```\n\nOne. Two. Three.",
        "- One. Two. Three.",
    ],
)
def test_a_short_lead_passes(tmp_path: Path, lead: str) -> None:
    page(tmp_path, lead)
    check_prose(tmp_path)


@pytest.mark.parametrize("lead", ["One. Two!\nIs this (three?)", "一。二！三？"])
def test_a_lead_that_tells_everything_is_refused(tmp_path: Path, lead: str) -> None:
    page(tmp_path, lead)
    with pytest.raises(Refusal) as caught:
        check_prose(tmp_path)
    assert str(caught.value) == (
        f"{tmp_path / 'greet.md'}:6: its lead has 3 sentences, at most 2 are read\n"
        "    Say what differs; the rest belongs under Same, Different or Traps."
    )


def test_a_table_whose_first_column_has_no_name_is_refused(tmp_path: Path) -> None:
    page(tmp_path, "One.\n\n| | Flask | Django |\n|---|---|---|\n| a | b | c |")
    with pytest.raises(Refusal) as caught:
        check_prose(tmp_path)
    assert str(caught.value) == (
        f"{tmp_path / 'greet.md'}:8: a column of this table has no name\n"
        "    Write one into the first row, also above the names of the rows."
    )


def test_a_table_with_an_empty_cell_passes(tmp_path: Path) -> None:
    page(tmp_path, "One.\n\n| What | Flask | Django |\n|---|---|---|\n| a | | c |")
    check_prose(tmp_path)
