"""pytest-examples promises none of what the check takes from its inside.

It is pinned for that. Where a test here fails after an update, see what became of the name, and
adapt src/sidebyside/check/snippet.py, lint.py or test_snippets.py, which are all that use it.
"""

import inspect
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_examples import CodeExample, EvalExample, config, lint, run_code

from sidebyside.check.snippet import Snippet, Style
from sidebyside.content.sources import SourceFile

LOOK = "pytest-examples changed {}: look at src/sidebyside/check/{}"


@pytest.mark.parametrize(
    ("taken", "parameters", "used_in"),
    [
        (CodeExample.create, ["source", "path"], "snippet.py"),
        (config.ExamplesConfig.black_mode, ["self"], "snippet.py"),
        (lint.black_check, ["example", "config"], "lint.py"),
        (lint.code_diff, ["example", "after", "config"], "snippet.py"),
        (run_code.Arg, ["v"], "snippet.py"),
        (run_code.PrintStatement, ["line_no", "sep", "args"], "snippet.py"),
        (run_code.find_print, ["node", "line"], "snippet.py"),
        (
            run_code.InsertPrintStatements,
            ["python_path", "config", "enable", "print_callback", "include_print"],
            "snippet.py",
        ),
        (
            run_code.InsertPrintStatements.updated_print_statements,
            ["self", "example"],
            "snippet.py",
        ),
        (EvalExample, ["tmp_path", "pytest_request"], "test_snippets.py"),
    ],
)
def test_what_the_check_calls_is_there(
    taken: Callable[..., object], parameters: list[str], used_in: str
) -> None:
    found = list(inspect.signature(taken).parameters)[: len(parameters)]
    assert found == parameters, LOOK.format(taken.__qualname__, used_in)


def test_what_the_check_changes_is_there(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    inserting = run_code.InsertPrintStatements(tmp_path / "app.py", Style(), True, None, None)
    assert inserting.print_func is not None
    statements = LOOK.format("InsertPrintStatements.print_func.statements", "snippet.py")
    assert inserting.print_func.statements == [], statements
    to_update = LOOK.format("EvalExample.to_update", "test_snippets.py, _update")
    assert EvalExample(tmp_path=tmp_path, pytest_request=request).to_update == [], to_update


def test_a_file_is_a_module_and_not_an_example_in_one() -> None:
    snippet = Snippet.of(SourceFile("app.py", Path("app.py"), "x = 1\n\n\n\ny = 2\n"))
    with pytest.raises(lint.FormatError, match="^black failed:\n"):
        lint.black_check(snippet, Style())
    assert not snippet.in_py_file(), LOOK.format("CodeExample.in_py_file", "snippet.py")
