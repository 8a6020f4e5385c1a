from pathlib import Path

import pytest

from sidebyside.check.snippet import Snippet, can_record, with_outputs
from sidebyside.content.sources import SourceFile


def snippet(source: str) -> Snippet:
    return Snippet.of(SourceFile("app.py", Path("app.py"), source))


@pytest.mark.parametrize(
    ("source", "line", "can"),
    [
        ("print(1)\n", 1, True),
        ("if x:\n    print(1)\n", 2, True),
        ("def f():\n    with x:\n        print(1)\n", 3, True),
        ("print(\n    1,\n)\n", 1, True),
        ("blog.greet()\n", 1, True),
        ("blog.greet(\n    1,\n)\n", 1, False),
        ("if x:\n    blog.greet()\n", 2, False),
        ("try:\n    x\nfinally:\n    print(1)\n", 4, False),
    ],
)
def test_where_an_output_can_be_recorded(source: str, line: int, can: bool) -> None:
    assert can_record(snippet(source), line) is can


@pytest.mark.parametrize(
    ("source", "prints"),
    [
        ("print(1)\n#> 1\n", [(1, "1")]),
        ("for n in range(2):\n    print(n)\n    #> 0\n    #> 1\n", [(2, "0"), (2, "1")]),
        ('print("a\\nb")\n"""\na\nb\n"""\n', [(1, "a\nb")]),
        ('print("a", end=" ")\nprint()\n#> a\n', [(2, "a ")]),
    ],
)
def test_nothing_changes_where_the_outputs_are_recorded(
    source: str, prints: list[tuple[int, str]]
) -> None:
    assert with_outputs(snippet(source), prints) is None


def test_new_outputs_take_the_place_of_the_old_ones() -> None:
    source = "print(1)\n#> 2\nif True:\n    print(3)\nblog.greet()\n"
    assert with_outputs(snippet(source), [(1, "1"), (4, "3"), (5, "hello")]) == (
        "print(1)\n#> 1\nif True:\n    print(3)\n    #> 3\nblog.greet()\n#> hello\n"
    )
