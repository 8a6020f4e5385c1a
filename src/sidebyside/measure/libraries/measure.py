"""Ask the package index and a fresh environment about each package; see ``probe.py``."""

import json
import platform
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from uv import find_uv_bin

from sidebyside.content.libraries import Framework, Measured, Package
from sidebyside.content.topics import SideName
from sidebyside.refusal import Refusal

PROBE = Path(__file__).with_name("probe.py")
WORKERS = 2
"""Environments built at the same time."""


@dataclass(frozen=True)
class Release:
    """The newest release of a distribution that can be installed."""

    version: str
    released: date
    yanked: bool


@dataclass(frozen=True)
class Installed:
    """What is in an environment: bytes and version of each distribution, and all their files."""

    installs: dict[str, int] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    files: int = 0
    error: str | None = None


def measure(packages: dict[SideName, dict[str, str]]) -> Measured:
    """Try the newest release of every package with the newest release of its framework.

    ``packages`` gives, by framework and distribution, the requirement to fall back to where every
    release has been withdrawn. Raises Refusal for a distribution that cannot be found.
    """
    with ThreadPoolExecutor(WORKERS) as pool:
        frameworks = {side: _framework(side, found, pool) for side, found in packages.items()}
    return Measured(
        date=date.today(),
        python=platform.python_version(),
        platform=f"{platform.system()} {platform.machine()}",
        **frameworks,
    )


def newest(name: str, withdrawn: str) -> Release:
    """The newest release of ``name``; of ``withdrawn`` (``name==1.0``) if all were yanked.

    Raises Refusal if neither is there.
    """
    done = _compile(name)
    if done.returncode and "yanked" in done.stderr:
        done = _compile(withdrawn)
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


def _framework(side: SideName, packages: dict[str, str], pool: ThreadPoolExecutor) -> Framework:
    version = newest(side, side).version
    alone = installed(side, [f"{side}=={version}"], side)
    tried = pool.map(lambda item: _package(side, version, alone.installs, *item), packages.items())
    return Framework(
        version=version,
        installs=alone.installs,
        packages=dict(zip(packages, tried, strict=True)),
    )


def _package(
    side: SideName, framework: str, alone: Iterable[str], name: str, withdrawn: str
) -> Package:
    release = newest(name, withdrawn)
    seen = installed(side, [f"{side}=={framework}", f"{name}=={release.version}"], name)
    added = {other: size for other, size in seen.installs.items() if other not in alone}
    print(f"{side}: {name} {release.version}, {seen.error or 'loads'}", flush=True)
    return Package(
        version=release.version,
        released=release.released,
        yanked=release.yanked,
        error=seen.error,
        installs=added,
    )


def installed(side: SideName, requirements: list[str], name: str) -> Installed:
    """What the probe of ``name`` says in a new environment with these ``requirements``."""
    with tempfile.TemporaryDirectory(prefix="sidebyside-") as folder:
        _uv("venv", "--quiet", "--python", sys.executable, folder)
        done = _uv("pip", "install", "--quiet", "--python", folder, *requirements)
        if done.returncode:
            return Installed(error=f"cannot be installed: {' '.join(done.stderr.split())}")
        command = [f"{folder}/bin/python", "-I", "-W", "ignore", PROBE, side, name]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
        return Installed(**json.loads(done.stdout.splitlines()[-1]))


def _compile(requirement: str) -> subprocess.CompletedProcess[str]:
    """The lock of one distribution, without what it depends on."""
    options = ("--no-deps", "--no-header", "--format=pylock.toml", "--python", sys.executable)
    return _uv("pip", "compile", *options, "-", asked=requirement)


def _uv(*arguments: str, asked: str = "") -> subprocess.CompletedProcess[str]:
    command = [find_uv_bin(), *arguments]
    return subprocess.run(command, input=asked, capture_output=True, text=True)
