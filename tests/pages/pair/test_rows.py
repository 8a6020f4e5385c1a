from pathlib import Path

import pytest

from sidebyside.content.sources import SourceFile
from sidebyside.pages.code import Mark
from sidebyside.pages.pair.rows import Printed, align, printed_lines


def printed(source: str, *marks: Mark) -> list[tuple[str, str | None]]:
    lines = printed_lines(SourceFile("app.py", Path("app.py"), source), marks)
    return [(line.text, line.cause) for line in lines]


@pytest.mark.parametrize(
    ("source", "cause"),
    [
        ("print(a.b)\n#> 1\n", "a.b"),
        ('print("é", a)\n#> 1\n', '"é", a'),
        ("print(*rows, sep=', ')\n#> 1\n", "*rows, sep=', '"),
        ("print()\n#>\n", "print()"),
        ("print(\n    f(\n        [1],\n    )\n)\n#> 1\n", "f([1])"),
        ("if a:\n    print(b)\n    #> 1\n", "b"),
        ('print(b)\n"""\n1\n"""\n', "b"),
    ],
)
def test_a_line_is_caused_by_what_its_print_prints(source: str, cause: str) -> None:
    assert [found for _, found in printed(source)] == [cause]


def test_several_lines_of_one_print_name_their_cause_once() -> None:
    assert printed("print(text)\n#> a\n#> b\nprint(c)\n#> d\n") == [
        ("a", "text"),
        ("b", None),
        ("d", "c"),
    ]


@pytest.mark.parametrize(
    "source",
    [
        'for path in ("/a", "/b"):\n    print(get(path))\n    #> 1\n    #> 2\n',
        "paths = []\n"
        'paths = ["/a", "/b"]\nfor path in paths:\n    print(path)\n    #> 1\n    #> 2\n',
    ],
)
def test_in_a_loop_over_written_values_each_line_is_caused_by_its_value(source: str) -> None:
    assert printed(source) == [("1", '"/a"'), ("2", '"/b"')]


@pytest.mark.parametrize(
    "source",
    [
        "for line in lines():\n    print(line)\n    #> 1\n    #> 2\n",
        "for line in [1, 2, 3]:\n    print(line)\n    #> 1\n    #> 2\n",
        "for line in [1, 2]:\n    if line:\n        print(line)\n        #> 1\n        #> 2\n",
    ],
)
def test_in_any_other_loop_the_print_is_the_cause(source: str) -> None:
    assert printed(source) == [("1", "line"), ("2", None)]


def test_output_that_no_print_is_above_has_no_cause() -> None:
    assert printed("#> a\n") == [("a", None)]


def test_a_line_has_the_number_of_the_place_in_its_cause() -> None:
    source = "print(one)\n#> 1\nprint(two)\n#> 2\n"
    file = SourceFile("app.py", Path("app.py"), source)
    at = source.index("two")
    assert [line.place for line in printed_lines(file, [Mark(4, at, at + 3)])] == [None, 4]


def lines(*texts: str) -> list[Printed]:
    return [Printed(text, None, None) for text in texts]


def test_as_many_lines_on_both_sides_correspond_as_they_come() -> None:
    one, other = lines("a", "b"), lines("b", "c")
    assert align(one, other) == [(one[0], other[0]), (one[1], other[1])]


def test_a_line_too_many_leaves_the_others_level() -> None:
    one, other = lines("a", "x", "b"), lines("a", "b")
    assert align(one, other) == [(one[0], other[0]), (one[1], None), (one[2], other[1])]
    assert align(other, one)[1] == (None, one[1])
