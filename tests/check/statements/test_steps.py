"""Both programs are cut where both have printed the same lines."""

from sidebyside.check.statements.asked import Statement
from sidebyside.check.statements.steps import Cut, spans
from tests.check.statements.conftest import program

Told = tuple[tuple[int, int] | None, list[str], list[str]]


def cut(flask: list[str], django: list[str]) -> list[Told]:
    one, other = program(*flask), program(*django)
    asked = [[Statement(*statement) for statement in side.statements] for side in (one, other)]
    return [
        (
            (span.end.flask, span.end.django) if isinstance(span.end, Cut) else None,
            [asked.sql for asked in span.flask],
            [asked.sql for asked in span.django],
        )
        for span in spans(one, other, (asked[0], asked[1]))
    ]


def test_a_step_ends_with_a_print() -> None:
    sides = ["A", "> one", "B", "C", "> two"], ["D", "> one", "E", "> two", "F"]
    assert cut(*sides) == [((1, 1), ["A"], ["D"]), ((2, 2), ["B", "C"], ["E"]), (None, [], ["F"])]


def test_a_print_of_two_lines_ends_where_both_sides_have_printed_them() -> None:
    sides = ["A", "> one\ntwo", "B", "> three"], ["C", "> one", "D", "> two", "E", "> three"]
    assert cut(*sides) == [((2, 2), ["A"], ["C", "D"]), ((3, 3), ["B"], ["E"])]
    assert cut(*sides[::-1]) == [((2, 2), ["C", "D"], ["A"]), ((3, 3), ["E"], ["B"])]


def test_a_step_in_which_nothing_is_asked_is_none() -> None:
    assert cut(["> one", "A", "> two"], ["> one", "B", "> two"]) == [((2, 2), ["A"], ["B"])]


def test_where_the_sides_print_different_lines_the_equal_ones_are_the_steps() -> None:
    sides = ["A", "> one", "B", "> only", "C", "> two"], ["D", "> one", "E", "> two"]
    assert cut(*sides) == [((1, 1), ["A"], ["D"]), ((3, 2), ["B", "C"], ["E"])]


def test_the_rows_that_a_program_begins_with_are_set_up() -> None:
    sides = ["INSERT 1", "A", "> one", "INSERT 2", "> two"], ["INSERT 3", "B", "> one", "> two"]
    assert cut(*sides) == [((1, 1), ["A"], ["B"]), ((2, 2), ["INSERT 2"], [])]


def test_rows_are_the_subject_where_a_side_asks_nothing_else_first() -> None:
    sides = ["INSERT 1", "A", "> one"], ["INSERT 3", "> one"]
    assert cut(*sides) == [((1, 1), ["INSERT 1", "A"], ["INSERT 3"])]


def test_rows_of_a_later_step_are_the_subject() -> None:
    sides = ["> one", "INSERT 1", "A", "> two"], ["> one", "INSERT 2", "B", "> two"]
    assert cut(*sides) == [((2, 2), ["INSERT 1", "A"], ["INSERT 2", "B"])]
