"""Everything that a browser needs to run the pairs, in ``build/runtime/``."""

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

from sidebyside.browser import manifest
from sidebyside.browser.artifacts import Artifact
from sidebyside.browser.distributions import BundledPackage, closure
from sidebyside.browser.manifest import Manifest, to_json
from sidebyside.browser.packs import Pack, write_pack, write_packs
from sidebyside.browser.plan import RunnableSide, importable, runnable_sides, snapshots
from sidebyside.browser.pyodide import PYODIDE, installed_release
from sidebyside.browser.reads import READS, known_reads, measure_reads
from sidebyside.browser.runtime import RuntimeFolder
from sidebyside.browser.snapshot import take_snapshot
from sidebyside.browser.stage import CACHE, NODE, Staged, stage, zip_bytecode
from sidebyside.browser.weights import WEIGHTS, weigh
from sidebyside.content.requests import Request
from sidebyside.content.topics import Topic, load_topics
from sidebyside.files import BUILD, SNIPPETS, WEB, digest, digest_files, write_whole
from sidebyside.node import install_packages, node_version, run_node

RUNTIME = BUILD / "runtime"
MANIFEST = "manifest.json"
_SERVICE_WORKER = "sw.js"

Requests = dict[str, list[Request]]
"""The requests to offer, by topic."""


def build_runtime(topics: Iterable[Topic]) -> None:
    """Write what is missing or damaged, and remove what is no longer used.

    Raises Refusal for a side that cannot run and does not say so, and BuildFailed.
    """
    install_packages()
    topics = list(topics)
    sides = runnable_sides(topics, snapshots())
    requests = {topic.id: offered for topic in topics if (offered := _offered(topic))}
    packages = importable(topics)
    runtime = Artifact(RUNTIME, _inputs(sides, packages, requests))
    if not runtime.is_current():
        folder = RuntimeFolder(RUNTIME)
        filled = _fill(folder, sides, packages, requests)
        folder.put(MANIFEST, to_json(filled))
        folder.put(WEIGHTS, to_json(weigh(filled)))
        folder.remove_others()
        runtime.stamp()


def measure() -> None:
    """Build it, then measure which packs each side reads, and tell browsers."""
    topics = list(load_topics(SNIPPETS).values())
    build_runtime(topics)
    built = json.loads((RUNTIME / MANIFEST).read_text("utf-8"))
    measure_reads(RUNTIME, built, runnable_sides(topics, snapshots()))
    build_runtime(topics)


def publish(site: Path) -> None:
    """Copy it into ``site``, once for all languages; the service worker has to be at the top."""
    shutil.copytree(RUNTIME, site / RUNTIME.name, dirs_exist_ok=True)
    (site / RUNTIME.name / _SERVICE_WORKER).rename(site / _SERVICE_WORKER)


def _offered(topic: Topic) -> list[Request]:
    """The requests that a reader can send as they are written."""
    return [line.wire for line in topic.requests if not line.takes_over]


def _inputs(sides: list[RunnableSide], packages: list[BundledPackage], requests: Requests) -> str:
    """The digest of everything that the result depends on.

    Pyodide and esbuild are those of the lock file; packages tell their versions.
    """
    code = Path(__file__).parent
    sources = [*code.rglob("*.py"), *code.rglob("*.mjs")]
    sources += [*WEB.glob("*.json"), *(WEB / "src").rglob("*.ts")]
    plan = [(side.id, side.snapshot.name, side.packages) for side in sides]
    sources.append(READS)
    return digest(repr((plan, packages, requests)), node_version(), digest_files(sorted(sources)))


def _fill(
    folder: RuntimeFolder,
    sides: list[RunnableSide],
    others: list[BundledPackage],
    requests: Requests,
) -> Manifest:
    """Write all files but the manifest, which is returned."""
    wanted = [*others, *(package for side in sides for package in side.packages)]
    packages = {package.name: package for package in wanted}
    kinds = {side.snapshot.name: side.snapshot for side in sides}
    staged = stage(packages.values())
    stdlib_zip = CACHE / installed_release().stdlib
    write_whole(stdlib_zip, zip_bytecode(staged.stdlib.path))
    taken = {name: take_snapshot(kind, staged, stdlib_zip) for name, kind in kinds.items()}
    stdlib = write_pack(folder, "stdlib", {stdlib_zip.name: stdlib_zip})
    packs = _write_packages(folder, staged)
    reads = known_reads([stdlib.name, *(pack.name for each in packs.values() for pack in each)])
    return Manifest(
        wasm=_write_wasm(folder),
        worker=_write_workers(folder),
        stdlib=stdlib.name,
        snapshots={
            name: folder.add_gzipped(file.stem, file.read_bytes()) for name, file in taken.items()
        },
        packages={name: _describe(folder, packages.get(name), packs) for name in packs},
        sides={
            side.id: _write_side(folder, side, stdlib, packs, reads.get(side.id, []))
            for side in sides
        },
        requests=requests,
        sizes=folder.sizes(),
    )


def _write_packages(folder: RuntimeFolder, staged: Staged) -> dict[str, list[Pack]]:
    """The packs of each package, inside/ being one of them."""
    folders = {"inside": staged.inside, **staged.packages}
    return {name: write_packs(folder, name, artifact.path) for name, artifact in folders.items()}


def _write_wasm(folder: RuntimeFolder) -> str:
    content = (PYODIDE / "pyodide.asm.wasm").read_bytes()
    return folder.add_gzipped(f"pyodide-{installed_release().version}", content)


def _write_workers(folder: RuntimeFolder) -> str:
    """Bundle the worker, whose name is returned, and the service worker."""
    run_node(NODE / "bundle.mjs", CACHE.resolve())
    folder.put(_SERVICE_WORKER, (CACHE / _SERVICE_WORKER).read_bytes())
    return folder.add_gzipped("worker", (CACHE / "worker.js").read_bytes())


def _describe(
    folder: RuntimeFolder, package: BundledPackage | None, packs: dict[str, list[Pack]]
) -> manifest.PackedPackage:
    """A package as the manifest has it; None stands for inside/, which no program imports."""
    if package is None:
        return manifest.PackedPackage("", [], [], "", _names(packs["inside"]))
    needs = [other.name for other in closure((package.name,))]
    tree = _write_tree(folder, (pack for name in needs for pack in packs[name]))
    own = _names(packs[package.name])
    return manifest.PackedPackage(package.version, package.modules, needs, tree, own)


def _names(packs: list[Pack]) -> list[str]:
    return [pack.name for pack in packs]


def _write_tree(folder: RuntimeFolder, packs: Iterable[Pack]) -> str:
    return folder.add_gzipped("tree", to_json({pack.name: pack.sizes for pack in packs}))


def _write_side(
    folder: RuntimeFolder,
    side: RunnableSide,
    stdlib: Pack,
    packs: dict[str, list[Pack]],
    reads: list[str],
) -> manifest.RunnableSide:
    packages = ["inside", *(package.name for package in side.packages)]
    in_reach = [stdlib, *(pack for name in packages for pack in packs[name])]
    tree = _write_tree(folder, in_reach)
    return manifest.RunnableSide(side.snapshot.name, packages, tree, reads)
