"""What is in a fresh environment after installing packages into it, and whether they load."""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from sidebyside.content.sources import SideName
from sidebyside.refusal import Refusal
from sidebyside.uv import run_uv

PROBE = Path(__file__).with_name("probe.py")
PATIENCE = 120
"""Seconds that importing a package may take."""


@dataclass(frozen=True)
class Installed:
    """The distributions in an environment, by name, and how many files they have together."""

    installs: dict[str, int] = field(default_factory=dict)
    """Their bytes."""
    versions: dict[str, str] = field(default_factory=dict)
    files: int = 0
    error: str | None = None
    """Why the distribution that was asked about cannot be installed or loaded."""


def install(side: SideName, requirements: list[str], name: str) -> Installed:
    """A new environment with these ``requirements``, in which distribution ``name`` is loaded.

    ``side`` is the framework that it is loaded into. What goes wrong is told as ``error``.
    """
    with tempfile.TemporaryDirectory(prefix="sidebyside-") as folder:
        run_uv("venv", "--quiet", "--python", sys.executable, folder).check_returncode()
        done = run_uv("pip", "install", "--quiet", "--python", folder, *requirements)
        if done.returncode:
            return Installed(error=f"cannot be installed: {' '.join(done.stderr.split())}")
        command = [f"{folder}/bin/python", "-I", "-W", "ignore", str(PROBE), side, name]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=True)
        return Installed(**json.loads(done.stdout.splitlines()[-1]))


def install_framework(side: SideName, requirements: list[str]) -> Installed:
    """Like ``install`` with the framework itself. Raises Refusal if it does not load."""
    installed = install(side, requirements, side)
    if installed.error:
        raise Refusal(side, installed.error, f"Nothing can be measured without {side}.")
    return installed
