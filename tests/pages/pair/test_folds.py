from pathlib import Path

from sidebyside.content.sources import SourceFile
from sidebyside.pages.pair.folds import Part, parts_of

START, END = "# --8<-- [start:focus]\n", "# --8<-- [end:focus]\n"


def file(text: str) -> SourceFile:
    return SourceFile("app.py", Path("app.py"), text)


def seen(part: Part | None) -> list[int]:
    return [line.number for line in part.lines if not line.unseen] if part else []


def test_what_is_around_the_focus_is_folded_and_keeps_its_numbers() -> None:
    parts = parts_of(file(f"a\nb\n\n{START}c\n{END}\nd\ne\n"), [], set())
    assert (seen(parts.above), seen(parts.focus), seen(parts.below)) == ([1, 2, 3], [4], [5, 6, 7])
    assert [part.size for part in (parts.above, parts.below) if part] == [2, 2]


def test_one_line_is_not_worth_a_fold() -> None:
    parts = parts_of(file(f"a\n\n{START}b\n{END}\nc\n"), [], set())
    assert parts.above is parts.below is None
    assert seen(parts.focus) == [1, 2, 3, 4, 5]


def test_blank_lines_at_the_end_are_there_and_not_seen() -> None:
    parts = parts_of(file(f"{START}a\n\n{END}\n"), [], set())
    assert parts.below is None
    assert seen(parts.focus) == [1]
    assert "".join(line.html for line in parts.focus.lines) == "a\n\n\n"


def test_recorded_output_is_not_seen_and_not_counted() -> None:
    parts = parts_of(file(f"{START}a\n{END}print(b)\n#> 1\n#> 2\nprint(c)\n"), [], {3, 4})
    assert seen(parts.below) == [2, 5]
    assert [part.size for part in (parts.below,) if part] == [2]
