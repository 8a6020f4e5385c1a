"""Environments for the snippets that today's common one cannot run.

A side whose metadata asks for another Python or for older packages gets an environment of
its own, one per distinct set, built with uv and kept in ``build/environments``. uv's own
environments of scripts (``uv sync --script``) would be one per file, without the check's werkzeug,
and each look at them asks the package index: seconds, where a look at a folder takes none.
"""

import platform
import shutil
import sys
import time
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from packaging.requirements import Requirement

from sidebyside.content.metadata import Metadata, read_metadata
from sidebyside.content.sources import Side
from sidebyside.content.topics import chosen_topics, load_topic
from sidebyside.files import BUILD, SNIPPETS, digest
from sidebyside.refusal import Refusal
from sidebyside.uv import run_uv

CACHE = BUILD / "environments"
_OF_THE_CHECK = ("werkzeug",)
"""Its client sends the topic's requests."""


def fits_here(metadata: Metadata) -> bool:
    """Whether the running interpreter and what is installed satisfy the metadata."""
    if platform.python_version() not in metadata.requires_python:
        return False
    return all(
        _is_installed(requirement)
        for requirement in metadata.dependencies
        if not requirement.marker or requirement.marker.evaluate()
    )


def interpreter(side: Side, metadata: Metadata) -> Path | None:
    """The Python to run ``side`` with; None means the one that is running.

    Builds the environment if there is none yet. Raises Refusal if that cannot be done.
    """
    if fits_here(metadata):
        return None
    wanted = sorted({*map(str, metadata.dependencies), *_OF_THE_CHECK})
    folder = (CACHE / digest(str(metadata.requires_python), *wanted)[:16]).resolve()
    python = folder / "bin/python"
    if not python.exists():
        print(f"building an environment for {side.id}: {', '.join(wanted)}", flush=True)
        _build(side, metadata, wanted, folder)
    return python


def _build(side: Side, metadata: Metadata, wanted: list[str], folder: Path) -> None:
    building = folder.with_suffix(".building")
    request = str(metadata.requires_python) or platform.python_version()
    _uv(side, "venv", "--quiet", "--clear", "--relocatable", "--python", request, str(building))
    _uv(side, "pip", "install", "--quiet", "--compile-bytecode", "--python", str(building), *wanted)
    shutil.rmtree(folder, ignore_errors=True)
    building.rename(folder)


def _uv(side: Side, *arguments: str) -> None:
    done = run_uv(*arguments)
    if done.returncode:
        raise Refusal(
            side.entry,
            f"the environment that its metadata asks for cannot be built:\n{done.stderr.strip()}",
            "Correct requires-python and dependencies, or install that Python.",
            1,
        )


def _is_installed(requirement: Requirement) -> bool:
    installed = _installed(requirement.name)
    return installed is not None and installed in requirement.specifier


@cache
def _installed(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def main(wanted: list[str]) -> None:
    """Build the environments that ``wanted`` topics or chapters need (none means all), ahead of
    the check."""
    started = time.monotonic()
    try:
        topics = [load_topic(folder) for folder in chosen_topics(SNIPPETS, wanted)]
        sides = [side for topic in topics for side in topic.sides]
        own = {interpreter(side, read_metadata(side)) for side in sides} - {None}
    except Refusal as refusal:
        sys.exit(str(refusal))
    print(f"{len(own)} environments of their own, ready after {time.monotonic() - started:.1f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
