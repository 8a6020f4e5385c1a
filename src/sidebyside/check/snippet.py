"""pytest-examples' view of a snippet: a whole file, which its print check can read."""

from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from pytest_examples import CodeExample
from pytest_examples.config import ExamplesConfig
from pytest_examples.lint import FormatError, black_check, code_diff, ruff_check
from pytest_examples.run_code import Arg, InsertPrintStatements, PrintStatement

from sidebyside.content.topics import Side, SourceFile
from sidebyside.refusal import Refusal

COLUMNS = 66
"""So that two sides fit next to each other."""


@dataclass
class Style(ExamplesConfig):
    """The style of a side's files. ``folder`` holds the modules that are the side's own."""

    folder: Path = Path()
    line_length: int = COLUMNS
    quotes: str = "double"
    target_version: str = "py311"
    isort: bool = True
    ruff_line_length: int = COLUMNS
    ruff_select: tuple[str, ...] = ("B", "UP", "SIM", "RET", "PIE", "C4")
    # Django wants its settings before some imports; `#>` and long strings speak for themselves.
    ruff_ignore: tuple[str, ...] = ("E402", "B018")

    def ruff_config(self) -> tuple[str, ...]:
        """Options of ruff: these rules alone, whatever the project or a new ruff adds to them."""
        own = f"src=['{self.folder}']", "lint.select=['E', 'F']"
        return (*super().ruff_config(), "--isolated", *(f"--config={setting}" for setting in own))


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


def lint(side: Side) -> None:
    """Check the side's Python files with black and ruff. Raises Refusal with what they say."""
    style = Style(folder=side.folder.resolve())
    for file in side.files:
        if file.name.endswith(".py"):
            snippet = Snippet.of(file)
            try:
                black_check(snippet, style)
                ruff_check(snippet, style)
            except FormatError as error:
                told = str(error).replace("--> -:", f"--> {file.path}:")
                raise Refusal(file.path, told, "Write it as black and ruff want it.") from None


def with_outputs(snippet: Snippet, prints: list[tuple[int, str]]) -> str | None:
    """The source with ``#>`` outputs for ``prints``, or None if it has just those already."""
    inserting = InsertPrintStatements(Path(snippet.path), Style(), True, None, None)
    inserting.print_func.statements = [
        PrintStatement(line, " ", [Arg(text)]) for line, text in prints
    ]
    return inserting.updated_print_statements(snippet)


def diff(snippet: Snippet, updated: str) -> str:
    """A unified diff from the file as it is to ``updated``."""
    return code_diff(snippet, updated, Style())
