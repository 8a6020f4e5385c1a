"""What the package index says of a distribution's newest release."""

import subprocess
import sys
import tomllib
from dataclasses import dataclass
from datetime import date

from sidebyside.refusal import Refusal
from sidebyside.uv import run_uv


@dataclass(frozen=True)
class Release:
    """The newest release of a distribution that can be installed."""

    version: str
    released: date
    yanked: bool


def newest(name: str, withdrawn: str) -> Release:
    """The newest release of ``name``; of ``withdrawn`` (``name==1.0``) if all were yanked.

    Raises Refusal if neither is there.
    """
    done = _lock(name)
    if done.returncode and "yanked" in done.stderr:
        done = _lock(withdrawn)
    if done.returncode:
        raise Refusal(name, f"no release was found:\n{done.stderr.strip()}", "Correct its name.")
    package = tomllib.loads(done.stdout)["packages"][0]
    files = [*package.get("wheels", ()), *filter(None, [package.get("sdist")])]
    uploaded = [file["upload-time"].date() for file in files if "upload-time" in file]
    if not uploaded:
        raise Refusal(
            name,
            "the package index does not say when it was released",
            "Use an index that gives upload times.",
        )
    return Release(package["version"], min(uploaded), "yanked" in done.stderr)


def _lock(requirement: str) -> subprocess.CompletedProcess[str]:
    """The lock of one distribution, without what it depends on."""
    options = ("--no-deps", "--no-header", "--format=pylock.toml", "--python", sys.executable)
    return run_uv("pip", "compile", *options, "-", stdin=requirement)
