"""pytest-examples' view of a snippet: a whole file, which its print check can read.

It takes what nobody promised to keep (``InsertPrintStatements``, ``PrintStatement``, ``Arg``,
``find_print``, ``code_diff``); tests/check/test_pytest_examples.py tells when that changes.
"""

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from uuid import uuid4

from pytest_examples import CodeExample
from pytest_examples.config import ExamplesConfig
from pytest_examples.lint import code_diff
from pytest_examples.run_code import Arg, InsertPrintStatements, PrintStatement, find_print

from sidebyside.content.sources import SourceFile

COLUMNS = 66
"""So that two sides fit next to each other."""
SETUP_COLUMNS = 88
"""For files that only set up: nobody compares them line by line."""


def columns(file: SourceFile) -> int:
    """How wide the lines of ``file`` may be."""
    return SETUP_COLUMNS if file.is_setup else COLUMNS


@dataclass
class Style(ExamplesConfig):
    """How black formats a side's files, and how wide their outputs are."""

    line_length: int = COLUMNS
    quotes: Literal["single", "double", "either"] = "double"
    target_version: Literal["py37", "py38", "py39", "py310", "py311"] = "py311"


@dataclass
class Snippet(CodeExample):
    """A Python file of a side. Unlike an example in a docstring it is formatted as a module."""

    def in_py_file(self) -> bool:
        return False

    @classmethod
    def of(cls, file: SourceFile) -> "Snippet":
        snippet: Snippet = cls.create(file.raw, path=file.path)
        snippet.group = uuid4()
        return snippet


def can_record(snippet: Snippet, line: int) -> bool:
    """Whether pytest-examples puts the output of ``line`` where black leaves it.

    That is below a ``print()`` that it finds, or below a statement at the left margin.
    """
    module = ast.parse(snippet.source)
    return find_print(module, line) is not None or any(
        statement.lineno == statement.end_lineno == line for statement in module.body
    )


def with_outputs(snippet: Snippet, prints: list[tuple[int, str]]) -> str | None:
    """The source with ``#>`` outputs for ``prints``, or None if it has just those already."""
    inserting = InsertPrintStatements(Path(snippet.path), Style(), True, None, None)
    assert inserting.print_func is not None
    inserting.print_func.statements = [
        PrintStatement(line, " ", [Arg(text)]) for line, text in prints
    ]
    return inserting.updated_print_statements(snippet)


def diff(snippet: Snippet, updated: str) -> str:
    """A unified diff from the file as it is to ``updated``."""
    return code_diff(snippet, updated, Style())
