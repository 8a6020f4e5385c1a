"""Compiled copies of what goes into the browser, kept until what they are made from changes."""

import io
import shutil
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sidebyside.browser.artifacts import Artifact
from sidebyside.browser.distributions import BundledPackage
from sidebyside.browser.pyodide import PYODIDE, installed_release
from sidebyside.files import BUILD, digest, digest_files
from sidebyside.node import node_version, run_node

CACHE = BUILD / "browser"
INSIDE = Path(__file__).parent / "inside"
NODE = Path(__file__).parent / "node"


@dataclass(frozen=True)
class Staged:
    """Folders with sources and their bytecode; the packages by name."""

    stdlib: Artifact
    inside: Artifact
    packages: dict[str, Artifact]


@dataclass(frozen=True)
class _Job:
    """A folder to stage.

    ``fill`` writes the sources; ``mount`` is where the browser's Python will find the folder,
    which its bytecode has to name.
    """

    folder: Artifact
    mount: str
    fill: Callable[[Path], None]


def stage(packages: Iterable[BundledPackage]) -> Staged:
    """Stage ``packages``, inside/ and the standard library, if not there or out of date.

    Raises BuildFailed.
    """
    stdlib, inside = _stdlib_job(), _inside_job()
    jobs = {package.name: _package_job(package) for package in packages}
    _run([stdlib, inside, *jobs.values()])
    return Staged(stdlib.folder, inside.folder, {name: job.folder for name, job in jobs.items()})


def zip_bytecode(folder: Path) -> bytes:
    """The bytecode in ``folder`` as one zip, to import from; not deflated, as packs are gzipped.

    The same folder gives the same bytes.
    """
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for file in sorted(folder.rglob("*.pyc")):
            name = file.relative_to(folder).as_posix()
            archive.writestr(zipfile.ZipInfo(name), file.read_bytes())
    return content.getvalue()


def _stdlib_job() -> _Job:
    def fill(folder: Path) -> None:
        with zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as archive:
            archive.extractall(folder)

    return _job("stdlib", "", f"/lib/{installed_release().stdlib}", fill)


def _inside_job() -> _Job:
    files = {f"sidebyside_inside/{file.name}": file for file in sorted(INSIDE.glob("*.py"))}
    sources = digest_files(files.values())
    mount = installed_release().site_packages
    return _job("inside", sources, mount, lambda folder: _copy(files, folder))


def _package_job(package: BundledPackage) -> _Job:
    def fill(folder: Path) -> None:
        _copy(package.files, folder)

    sources = digest(package.version, *package.files)
    return _job(f"packages/{package.name}", sources, installed_release().site_packages, fill)


def _job(name: str, sources: str, mount: str, fill: Callable[[Path], None]) -> _Job:
    code = digest_files([Path(__file__), NODE / "bytecode.mjs", NODE / "packages.mjs"])
    inputs = digest(sources, mount, code, installed_release().version, node_version())
    return _Job(Artifact(CACHE / name, inputs), mount, fill)


def _copy(files: Mapping[str, Path], folder: Path) -> None:
    for name, file in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)


def _run(jobs: list[_Job]) -> None:
    """Do the jobs that are not done yet, all or none: Python starts once for all of them."""
    stale = [job for job in jobs if not job.folder.is_current()]
    if not stale:
        return
    arguments: list[str | Path] = []
    for job in stale:
        job.folder.start()
        job.fill(job.folder.part)
        arguments += [job.mount, job.folder.part.resolve()]
    run_node(NODE / "bytecode.mjs", *arguments)
    for job in stale:
        job.folder.finish()
