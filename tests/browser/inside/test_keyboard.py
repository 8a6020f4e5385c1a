"""Programs that ask the reader."""

from tests.browser.inside.conftest import Run


def test_the_page_is_asked_with_the_prompt(run: Run) -> None:
    source = "print(input('name? '))\nprint(input())\n"
    ran = run(source, typed=("Ada", ""))
    assert ran.out == "<name? >\nAda\n<>\n\n"


def test_standard_input_is_what_the_reader_types(run: Run) -> None:
    source = "import sys\nprint(repr(sys.stdin.readline()), sys.stdin.read().split())\n"
    ran = run(source, typed=("one", "two", "three"))
    assert ran.out.endswith("'one\\n' ['two', 'three']\n")


def test_after_the_last_line_there_is_no_more(run: Run) -> None:
    error = run("input()\ninput()\n", typed=("one",)).error
    assert error.endswith("EOFError: EOF when reading a line\n")


def test_where_nobody_can_be_asked_input_is_at_its_end(run: Run) -> None:
    assert run("input()\n").error.endswith("EOFError: EOF when reading a line\n")
