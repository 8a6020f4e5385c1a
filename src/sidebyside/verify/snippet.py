"""pytest-examples' view of a snippet: a whole file, which its print check can read."""

from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from pytest_examples import CodeExample
from pytest_examples.config import ExamplesConfig
from pytest_examples.lint import code_diff
from pytest_examples.run_code import Arg, InsertPrintStatements, PrintStatement

from sidebyside.topics import SourceFile

COLUMNS = 66
"""So that two sides fit next to each other."""

LINT = {
    "line_length": COLUMNS,
    "quotes": "double",
    "target_version": "py311",
    "isort": True,
    "ruff_line_length": COLUMNS,
    "ruff_select": ["B", "UP", "SIM", "RET", "PIE", "C4"],
    # Django wants its settings before some imports; `#>` and long strings speak for themselves.
    "ruff_ignore": ["E402", "B018"],
}


@dataclass
class Snippet(CodeExample):
    """A Python file of a side. Unlike an example in a docstring it is formatted as a module."""

    def in_py_file(self) -> bool:
        return False

    @classmethod
    def of(cls, file: SourceFile) -> "Snippet":
        snippet = cls.create(file.raw, path=file.path)
        snippet.group = uuid4()
        return snippet


def with_outputs(snippet: Snippet, prints: list[tuple[int, str]]) -> str | None:
    """The source with ``#>`` outputs for ``prints``, or None if it has just those already."""
    config = ExamplesConfig(line_length=COLUMNS)
    inserting = InsertPrintStatements(Path(snippet.path), config, True, None, None)
    inserting.print_func.statements = [
        PrintStatement(line, " ", [Arg(text)]) for line, text in prints
    ]
    return inserting.updated_print_statements(snippet)


def diff(snippet: Snippet, updated: str) -> str:
    """A unified diff from the file as it is to ``updated``."""
    return code_diff(snippet, updated, ExamplesConfig(line_length=COLUMNS))
