"""What a program prints is recorded as a terminal would show it."""

import pytest

from tests.check.run.conftest import RunChild


@pytest.mark.parametrize(
    ("source", "prints"),
    [
        ("print('a', 1)\n", [[1, "a 1"]]),
        ("print()\n", [[1, ""]]),
        ("print('a\\nb')\n", [[1, "a\nb"]]),
        ("print('a\\n')\n", [[1, "a\n"]]),
        ("print('a', 'b', sep='-', end='!\\n', flush=True)\n", [[1, "a-b!"]]),
        ("for n in range(2):\n    print(n)\n", [[2, "0"], [2, "1"]]),
        ("def f():\n    print('a')\nf()\n", [[2, "a"]]),
        ("print(\n    'a',\n)\n", [[1, "a"]]),
    ],
)
def test_a_print_is_recorded_with_its_line(
    run_child: RunChild, source: str, prints: list[list[object]]
) -> None:
    assert run_child(source)["prints"] == prints


@pytest.mark.parametrize(
    ("source", "prints"),
    [
        ("print('a', end='')\nprint('b')\n", [[2, "ab"]]),
        ("for n in range(3):\n    print(n, end=' ')\nprint()\n", [[3, "0 1 2 "]]),
        ("print('a\\nb', end=' ')\nprint('c')\n", [[2, "a\nb c"]]),
        ("print('a')\nprint('b', end='')\n", [[1, "a"], [2, "b"]]),
        ("print('a', end='')\n", [[1, "a"]]),
        ("print('', end='')\n", []),
        ("import sys\nsys.stdout.write('a')\nprint('b')\n", [[3, "ab"]]),
    ],
)
def test_prints_on_one_line_are_one_output_of_the_print_that_ends_it(
    run_child: RunChild, source: str, prints: list[list[object]]
) -> None:
    assert run_child(source)["prints"] == prints


@pytest.mark.parametrize(
    "write",
    [
        "print('a', file=sys.stdout)",
        "sys.stdout.write('a\\n')",
        "sys.stdout.writelines(['a\\n'])",
        "sys.__stdout__.write('a\\n')",
        "blog.greet()",
    ],
)
def test_whatever_app_py_has_written_there_is_recorded(run_child: RunChild, write: str) -> None:
    files = {"blog.py": "def greet():\n    print('a')\n"}
    outcome = run_child(f"import sys\nimport blog\n{write}\n", files=files)
    assert (outcome["prints"], outcome["stdout"]) == ([[3, "a"]], "")


@pytest.mark.parametrize(
    "diverted",
    [
        "with contextlib.redirect_stdout(out):\n    print('a')",
        "print('a', file=out)",
        "sys.stdout = out\nprint('a')\nsys.stdout = sys.__stdout__",
    ],
)
def test_what_is_printed_elsewhere_gets_there(run_child: RunChild, diverted: str) -> None:
    head = "import contextlib, io, sys\nout = io.StringIO()\n"
    outcome = run_child(f"{head}{diverted}\nprint(repr(out.getvalue()))\n")
    assert [text for _, text in outcome["prints"]] == [repr("a\n")]


@pytest.mark.parametrize(
    "write",
    [
        "import os\nos.write(1, b'aside')",
        "import sys\nsys.stdout.buffer.write(b'aside')",
        "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'print(\"aside\")'])",
        "import blog, threading\nthreading.Thread(target=blog.greet).start()",
    ],
)
def test_what_no_line_of_app_py_writes_to_it_goes_past(run_child: RunChild, write: str) -> None:
    files = {"blog.py": "def greet():\n    print('aside')\n"}
    outcome = run_child(f"{write}\n", files=files)
    assert (outcome["prints"], outcome["stdout"].strip()) == ([], "aside")


def test_threads_of_app_py_are_waited_for_and_recorded(run_child: RunChild) -> None:
    source = (
        "import threading\n\nearly = threading.Event()\n\n"
        "def work():\n    early.wait()\n    print('late')\n\n"
        "threading.Thread(target=work).start()\nprint('early')\nearly.set()\n"
    )
    assert run_child(source)["prints"] == [[10, "early"], [7, "late"]]


def test_endless_prints_are_stopped(run_child: RunChild) -> None:
    outcome = run_child("while True:\n    print('a')\n")
    assert outcome["error"]["message"] == "more than 5000 prints"
    assert len(outcome["prints"]) == 5000


def test_what_is_no_text_is_refused_as_ever(run_child: RunChild) -> None:
    outcome = run_child("import sys\nsys.stdout.write(1)\n")
    assert outcome["error"]["type"] == "TypeError"
