"""Compiled copies of what goes into the browser, kept until the versions change."""

import json
import shutil
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from sidebyside.browser.distributions import PYTHON, Package
from sidebyside.files import BUILD, digest_files
from sidebyside.node import MODULES, run_node

CACHE = BUILD / "browser"
INSIDE = Path(__file__).parent / "inside"
PYODIDE = MODULES / "pyodide"
STDLIB = f"python{PYTHON.replace('.', '')}.zip"
NODE = Path(__file__).parent / "node"


def pyodide_version() -> str:
    """The release that web/package-lock.json has installed."""
    return json.loads((PYODIDE / "package.json").read_text("utf-8"))["version"]


def stage_packages(packages: Iterable[Package]) -> dict[str, Path]:
    """By name, a folder with the package's files and bytecode, as site-packages has them."""
    packages = list(packages)
    folders = {package.name: _folder(f"{package.name}-{package.version}") for package in packages}
    _compile(
        {folders[package.name]: package.files for package in packages},
        f"/lib/python{PYTHON}/site-packages",
    )
    return folders


def stage_inside() -> Path:
    """The same for our own part, ``inside/``."""
    files = {f"sidebyside_inside/{file.name}": file for file in sorted(INSIDE.glob("*.py"))}
    folder = _folder(f"inside-{digest_files(files.values())[:12]}")
    _compile({folder: files}, f"/lib/python{PYTHON}/site-packages")
    return folder


def stage_stdlib() -> Path:
    """Pyodide's standard library as one zip of bytecode; not deflated, it is packed later."""
    target = _folder("stdlib.zip")
    if target.is_file():
        return target
    with zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name[-1] != "/"}
    folder = _folder("stdlib")
    _compile({folder: files}, f"/lib/{STDLIB}")
    part = target.with_suffix(".part")
    with zipfile.ZipFile(part, "w") as archive:
        for file in sorted(folder.rglob("*.pyc")):
            name = file.relative_to(folder).as_posix()
            archive.writestr(zipfile.ZipInfo(name), file.read_bytes())
    part.replace(target)
    return target


def _folder(name: str) -> Path:
    return CACHE / pyodide_version() / name


def _compile(wanted: Mapping[Path, Mapping[str, Path | bytes]], mount: str) -> None:
    """Fill each folder that is missing with its files and their bytecode, or none of them."""
    parts = {}
    for folder, files in wanted.items():
        if folder.is_dir():
            continue
        part = parts[folder] = folder.with_name(f"{folder.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        for name, content in files.items():
            target = part / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content if isinstance(content, bytes) else content.read_bytes())
    if parts:
        run_node(NODE / "bytecode.mjs", mount, *(part.resolve() for part in parts.values()))
    for folder, part in parts.items():
        part.replace(folder)
