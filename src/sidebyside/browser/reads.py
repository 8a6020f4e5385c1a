"""Which packs the program of each side reads, so that browsers have them before they run it."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sidebyside.browser.plan import RunnableSide
from sidebyside.browser.stage import CACHE, NODE
from sidebyside.files import digest, digest_files, write_whole
from sidebyside.node import run_node

_KNOWN = CACHE / "reads.json"
_JOBS = CACHE / "reads-jobs.json"
_BUNDLE = CACHE / "reads.mjs"


def find_reads(
    runtime: Path, built: dict[str, Any], sides: Iterable[RunnableSide]
) -> dict[str, list[str]]:
    """By side, the names of the packs. ``built`` is the manifest of the folder ``runtime``.

    Each program is run once, in Node; what was found is kept until something of it changes.
    """
    known = _known()
    code = digest_files([_BUNDLE, NODE / "reads.mjs"])
    jobs = {side.id: _job(side, built) for side in sides}
    keys = {name: digest(code, json.dumps(job)) for name, job in jobs.items()}
    new = {name: job for name, job in jobs.items() if keys[name] not in known}
    if new:
        content = {"wasm": built["wasm"], "stdlib": built["stdlib"], "jobs": new}
        write_whole(_JOBS, json.dumps(content))
        printed = run_node(
            NODE / "reads.mjs", *(path.resolve() for path in (runtime, _BUNDLE, _JOBS))
        )
        known |= {keys[name]: sorted(packs) for name, packs in json.loads(printed).items()}
    write_whole(_KNOWN, json.dumps({key: known[key] for key in keys.values()}))
    return {name: known[key] for name, key in keys.items()}


def _job(side: RunnableSide, built: dict[str, Any]) -> dict[str, Any]:
    """What reads.mjs runs; the names of files change with their contents."""
    told = built["sides"][side.id]
    return {
        "snapshot": built["snapshots"][told["snapshot"]],
        "tree": told["tree"],
        "files": side.files,
        "seconds": side.seconds,
    }


def _known() -> dict[str, list[str]]:
    """What was found before, by the digest of what it depends on."""
    try:
        found: dict[str, list[str]] = json.loads(_KNOWN.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found
