from tests.check.mutants.conftest import MakeSide, mutant

TEXT = """x = 1
@cache
def f(
    a=b(
        c
    ),
): ...
"""


def test_a_mutant_is_told_by_its_lines(side: MakeSide) -> None:
    found = mutant(side({"app.py": TEXT}), "x = 2")
    assert (found.line, found.before) == (1, "x = 1")
    assert found.text == TEXT.replace("x = 1", "x = 2")
    assert found.compiles


def test_lines_that_are_dropped_become_nothing(side: MakeSide) -> None:
    found = mutant(side({"app.py": TEXT}), "")
    assert (found.line, found.before) == (2, "@cache")
    assert found.text == TEXT.replace("@cache\n", "")


def test_several_lines_are_told_as_one(side: MakeSide) -> None:
    found = mutant(side({"app.py": "f(a,\n  b=1)\n"}), "f(a)")
    assert found.before == "f(a, b=1)"


def test_the_last_line_needs_no_end(side: MakeSide) -> None:
    assert mutant(side({"app.py": "x = 1"}), "x = 2").before == "x = 1"


def test_what_python_does_not_read_is_no_mutant(side: MakeSide) -> None:
    one = side({"app.py": "with a as b, c as d: ...\nx = {'a': 1, **b}\n", "a.html": "{{ a( }}"})
    broken = mutant(one, "x = {, **b}")
    assert not broken.compiles
    assert mutant(one, "").compiles  # a template is no Python
