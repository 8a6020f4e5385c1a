from collections import Counter

from sidebyside.check.mutants.sample import all_mutants, sample
from tests.check.mutants.conftest import MakeSide

LINES = [f"x{n} = {n}\n" for n in range(30)]
FILES = {
    "app.py": "".join(LINES) + "y = True\nsave()\nz = {'a': 1, **b}\n",
    "templates/a.html": "{{ a }}",
    "data.csv": "1,2",
    "manage.py": "x = 1",
    "mysite/wsgi.py": "x = 1",
    "blog/views.py": "x = 2\n",
}


def test_all_files_that_are_run_are_changed(side: MakeSide) -> None:
    found = Counter(mutant.file.name for mutant in all_mutants(side(FILES)))
    assert sorted(found) == ["app.py", "blog/views.py", "templates/a.html"]


def test_the_same_are_chosen_each_time_and_every_kind_has_its_turn(side: MakeSide) -> None:
    one = side(FILES)
    chosen = sample(all_mutants(one), 6)
    assert chosen == sample(all_mutants(one), 6)
    assert {mutant.change.kind for mutant in chosen} == {
        "number", "truth", "statement", "expression", "text",
    }  # fmt: skip
    assert [mutant.line for mutant in chosen if mutant.file.name == "app.py"] == sorted(
        mutant.line for mutant in chosen if mutant.file.name == "app.py"
    )


def test_an_edited_line_leaves_the_others_chosen(side: MakeSide) -> None:
    before = sample(all_mutants(side(FILES)), 12)
    edited = FILES["app.py"].replace(LINES[7], "# a remark\nx7 = 700\n")
    after = sample(all_mutants(side({**FILES, "app.py": edited})), 12)
    assert len({one.after for one in before} & {one.after for one in after}) >= 11


def test_two_lines_that_read_alike_are_two_mutants(side: MakeSide) -> None:
    assert len(sample(all_mutants(side({"app.py": "x = 1\nx = 1\n"})), 5)) == 2


def test_what_python_does_not_read_is_not_chosen(side: MakeSide) -> None:
    one = side({"app.py": "z = {'a': b, **c}\n"})
    assert [mutant.after for mutant in all_mutants(one)] == ["z = {'aX': b, **c}", "z = {, **c}"]
    assert [mutant.after for mutant in sample(all_mutants(one), 5)] == ["z = {'aX': b, **c}"]
