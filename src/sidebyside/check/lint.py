"""The style of the sides' Python files: black's format, and ruff's rules.

ruff only checks: its formatter would turn ``#> output`` into ``# > output``.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from textwrap import indent
from typing import Any

from pytest_examples.lint import FormatError, black_check, black_format

from sidebyside.check.snippet import COLUMNS, Snippet, Style, columns
from sidebyside.content.sources import Side, SourceFile
from sidebyside.refusal import Refusal

# The rules of one side, whose own modules are those below this file. Django wants its settings
# before some imports (E402); an expression may stand alone to show what it raises (B018);
# judge_width measures the lines, which may be wider in some files (E501).
_RULES = f"""
line-length = {COLUMNS}
target-version = "py311"
src = ["."]

[lint]
select = ["E", "F", "I", "B", "UP", "SIM", "RET", "PIE", "C4"]
ignore = ["E402", "B018", "E501"]
"""


def lint_with_black(side: Side) -> None:
    """Raise Refusal for the first of the side's Python files that black would format."""
    for file in python_files(side):
        message = ""
        for width in _widths(file):
            try:
                black_check(Snippet.of(file), Style(line_length=width))
                break
            except FormatError as error:
                message = str(error)
        else:
            raise _refusal(file, message)


def formatted(file: SourceFile, source: str) -> str:
    """``source`` of ``file`` as black wants it, with its ``#>`` comments as they are."""
    texts = [black_format(source, Style(line_length=width)) for width in _widths(file)]
    return source if source in texts else texts[-1]


def _widths(file: SourceFile) -> list[int]:
    return sorted({COLUMNS, columns(file)})  # what may be wider may be narrow, too


def lint_with_ruff(sides: Iterable[Side]) -> dict[str, Refusal]:
    """What ruff has against the first bad file of each side, by the side's id."""
    with tempfile.TemporaryDirectory(prefix="sidebyside-") as scratch:
        root = Path(scratch).resolve()
        files = {}
        for side in sides:
            for file in python_files(side):
                copy = root / side.id / file.name
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_text(file.raw, "utf-8")
                files[copy] = side, file
            (root / side.id / "ruff.toml").write_text(_RULES, "utf-8")
        bad = {Path(finding["filename"]) for finding in _findings(root, files)}
        refusals: dict[str, Refusal] = {}
        for copy, (side, file) in files.items():
            if copy in bad and side.id not in refusals:
                refusals[side.id] = _refusal(file, _full_report(root, copy, file))
        return refusals


def python_files(side: Side) -> list[SourceFile]:
    """What is linted of a side."""
    return [file for file in side.files if file.name.endswith(".py")]


def _findings(root: Path, files: Iterable[Path]) -> list[dict[str, Any]]:
    findings: list[dict[str, Any]] = json.loads(_ruff(root, "--output-format=json", *files))
    return findings


def _full_report(root: Path, copy: Path, file: SourceFile) -> str:
    """What ruff prints for one file, as if it had read the original."""
    report = _ruff(root, "--output-format=full", copy)
    report = report.replace(f"--> {copy.relative_to(root)}:", f"--> {file.path}:")
    return f"ruff failed:\n{indent(report, '  ')}"


def _ruff(root: Path, *arguments: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--no-cache", *arguments],
        cwd=root,
        capture_output=True,
        text=True,
    )
    if done.returncode > 1:  # 1 means that it found something
        raise RuntimeError(f"ruff failed with status {done.returncode}:\n{done.stderr}")
    return done.stdout


def _refusal(file: SourceFile, what: str) -> Refusal:
    return Refusal(file.path, what, "Write it as black and ruff want it; `nox -s update` formats.")
