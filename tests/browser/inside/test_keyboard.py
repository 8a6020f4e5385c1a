"""Programs that ask the reader."""

from tests.browser.inside.conftest import Run


def test_lines_that_were_typed_are_shown_as_in_a_terminal(run: Run) -> None:
    ran = run("print(input('name? '))\nprint(repr(input()))\n", typed=("Ada", ""))
    assert ran.out == "name? Ada\nAda\n\n''\n"
    assert "asks" not in ran.outcome


def test_a_program_that_asks_for_more_waits_for_it(run: Run) -> None:
    source = "input('one? ')\ntry: input('two? ')\nexcept Exception: print('caught')\n"
    ran = run(source, typed=("1",))
    assert ran.out == "one? 1\ntwo? "
    assert ran.outcome["asks"] is True
    assert ran.error == ""
    assert ran.outcome["app"] is False


def test_standard_input_is_what_the_reader_types(run: Run) -> None:
    source = "import sys\nprint(repr(sys.stdin.readline()), sys.stdin.read().split())\n"
    ran = run(source, typed=("one", "two", "three", None))
    assert ran.out.endswith("'one\\n' ['two', 'three']\n")


def test_the_reader_can_end_the_input(run: Run) -> None:
    error = run("input()\ninput()\n", typed=("one", None)).error
    assert error.endswith("EOFError: EOF when reading a line\n")


def test_an_answer_cannot_wait_for_the_reader(run: Run) -> None:
    source = "def app(environ, start_response):\n    input('name? ')\n"
    head, _ = run(source, "GET /").answers[0]
    assert head["error"]["text"].endswith(
        "EOFError: EOF when reading a line\n"
        "An app that answers requests cannot ask the reader: only a program that runs can.\n"
    )
