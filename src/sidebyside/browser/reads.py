"""Which packs the program of each side reads, so that a browser has them before it runs one.

Known from ``data/reads.json``, which ``python -m sidebyside.browser reads`` measures: running every
side takes longer than a build may. A side that has changed since then and reads another pack is run
a second time by the page, with all packs: slower, not wrong.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic import RootModel

from sidebyside.browser.plan import RunnableSide
from sidebyside.browser.stage import CACHE, NODE
from sidebyside.content.toml import read_measured
from sidebyside.files import DATA, write_whole
from sidebyside.node import run_node

READS = DATA / "reads.json"

_COMMAND = "python -m sidebyside.browser reads"
_JOBS = CACHE / "reads-jobs.json"
_BUNDLE = CACHE / "reads.mjs"


class Reads(RootModel[dict[str, list[str]]]):
    """The content of ``reads.json``: by side, the names of packs without their digests."""


def known_reads(packs: Iterable[str]) -> dict[str, list[str]]:
    """By side, which of ``packs``, the names of files, it reads; nothing before it was measured.

    Raises Refusal.
    """
    if not READS.is_file():
        return {}
    files = {_stem(name): name for name in packs}
    known = read_measured(READS, Reads, _COMMAND).root
    return {side: [files[stem] for stem in stems if stem in files] for side, stems in known.items()}


def measure_reads(runtime: Path, built: dict[str, Any], sides: Iterable[RunnableSide]) -> None:
    """Run every side in Node and write what it reads. ``built`` is the manifest of ``runtime``."""
    jobs = {side.id: _job(side, built) for side in sides}
    content = {"wasm": built["wasm"], "stdlib": built["stdlib"], "jobs": jobs}
    write_whole(_JOBS, json.dumps(content))
    printed = run_node(NODE / "reads.mjs", *(path.resolve() for path in (runtime, _BUNDLE, _JOBS)))
    found = {
        side: sorted(map(_stem, packs)) for side, packs in json.loads(printed).items() if packs
    }
    write_whole(READS, json.dumps(found, indent=1, sort_keys=True) + "\n")


def _stem(name: str) -> str:
    """``django-locale`` of ``django-locale.622978317990.bin``."""
    return name.split(".")[0]


def _job(side: RunnableSide, built: dict[str, Any]) -> dict[str, Any]:
    """What reads.mjs runs."""
    entry = built["sides"][side.id]
    return {
        "snapshot": built["snapshots"][entry["snapshot"]],
        "tree": entry["tree"],
        "files": side.files,
        "seconds": side.seconds,
    }
