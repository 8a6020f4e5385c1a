"""Snapshots of Python's memory, from which programs start with their imports done."""

from pathlib import Path

from sidebyside.browser.artifacts import Artifact
from sidebyside.browser.plan import Snapshot
from sidebyside.browser.stage import CACHE, NODE, Staged
from sidebyside.files import digest, digest_files
from sidebyside.node import run_node


def take_snapshot(kind: Snapshot, staged: Staged, stdlib_zip: Path) -> Path:
    """The file with the memory after the imports of ``kind``, made if there is none yet.

    Raises BuildFailed with what Python said.
    """
    folders = [staged.inside, *(staged.packages[package.name] for package in kind.packages)]
    sources = [folder.fingerprint() for folder in (staged.stdlib, *folders)]
    code = digest_files([Path(__file__), kind.warm, *sorted(NODE.glob("*.mjs"))])
    snapshot = Artifact(CACHE / f"{kind.name}.snapshot", digest(*sources, code))
    if not snapshot.is_current():
        snapshot.start()
        paths = [stdlib_zip, kind.warm, snapshot.part, *(folder.path for folder in folders)]
        run_node(NODE / "snapshot.mjs", *(path.resolve() for path in paths))
        snapshot.finish()
    return snapshot.path
