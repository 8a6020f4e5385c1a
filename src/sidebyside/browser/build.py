"""Everything that a browser needs to run the pairs, in ``build/runtime/``."""

import json
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import urlencode

from sidebyside.browser.packs import packed, split
from sidebyside.browser.plan import WARM, RunnableSide, Snapshot, runnable_sides, snapshots
from sidebyside.browser.stage import (
    CACHE,
    INSIDE,
    NODE,
    PYODIDE,
    STDLIB,
    pyodide_version,
    stage_inside,
    stage_packages,
    stage_stdlib,
)
from sidebyside.content.requests import RequestLine
from sidebyside.content.topics import Topic
from sidebyside.files import BUILD, WEB, digest, digest_files, is_stamped, stamp_state, write_whole
from sidebyside.node import install_packages, run_node

RUNTIME = BUILD / "runtime"
MANIFEST = "manifest.json"
_STATE = BUILD / "runtime.sha256"
_SERVICE_WORKER = "sw.js"


def build_runtime(topics: Iterable[Topic]) -> None:
    """Write what is not there yet, and remove what is of no use any more.

    Raises Refusal for a side that cannot run and does not say so, and BuildFailed.
    """
    install_packages()
    topics = list(topics)
    sides = runnable_sides(topics, snapshots())
    state = _state(topics, sides)
    if RUNTIME.is_dir() and is_stamped(_STATE, state):
        return
    CACHE.mkdir(parents=True, exist_ok=True)
    RUNTIME.mkdir(parents=True, exist_ok=True)
    writer = Writer(RUNTIME)
    manifest = writer.write(topics, sides)
    manifest["sizes"] = {name: (RUNTIME / name).stat().st_size for name in sorted(writer.names)}
    (RUNTIME / MANIFEST).write_bytes(_json(manifest))
    for path in RUNTIME.iterdir():
        if path.name not in {MANIFEST, _SERVICE_WORKER, *writer.names}:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    stamp_state(_STATE, state)


def _state(topics: list[Topic], sides: list[RunnableSide]) -> str:
    """A fingerprint of everything that the result depends on."""
    plan = [(side.side.id, side.snapshot.name, side.packages) for side in sides]
    sources = [*INSIDE.glob("*.py"), *WARM.glob("*.py"), *NODE.glob("*.mjs")]
    sources += [WEB / "package-lock.json", *(WEB / "src").rglob("*.ts")]
    requests = [(topic.id, topic.settings.requests) for topic in topics]
    return digest(repr((plan, requests)), digest_files(sorted(sources)))


def publish(site: Path) -> None:
    """Copy it into ``site``, once for all languages; the service worker has to be at the top."""
    shutil.copytree(RUNTIME, site / RUNTIME.name, dirs_exist_ok=True)
    (site / RUNTIME.name / _SERVICE_WORKER).rename(site / _SERVICE_WORKER)


class Writer:
    """Writes the files into ``folder``; every name changes with its content."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.names: set[str] = set()
        self.tree: dict[str, dict[str, int]] = {}
        self.inside = stage_inside()
        self.stdlib = stage_stdlib()

    def write(self, topics: list[Topic], sides: list[RunnableSide]) -> dict[str, object]:
        """The manifest; web/src/protocol/manifest.ts describes it."""
        packages = {package.name: package for side in sides for package in side.packages}
        kinds = {side.snapshot.name: side.snapshot for side in sides}
        self.folders = stage_packages(packages.values())
        stdlib = self._pack({STDLIB: self.stdlib}, "stdlib")
        self.packs = {"inside": self._packs("inside", self.inside)}
        for name in sorted(packages):
            self.packs[name] = self._packs(name, self.folders[name])
        return {
            "wasm": self._wasm(),
            "worker": self._worker(),
            "stdlib": stdlib,
            "snapshots": {name: self._snapshot(kind) for name, kind in kinds.items()},
            "packages": {
                name: {
                    "version": packages[name].version if name in packages else "",
                    "packs": packs,
                }
                for name, packs in self.packs.items()
            },
            "sides": {side.side.id: self._side(side, stdlib) for side in sides},
            "requests": {
                topic.id: [_request(request) for request in topic.requests]
                for topic in topics
                if topic.requests
            },
        }

    def _packs(self, name: str, folder: Path) -> list[str]:
        return [self._pack(files, f"{name}-{kind}") for kind, files in split(folder).items()]

    def _pack(self, files: dict[str, Path], name: str) -> str:
        """One file with ``files`` after one another."""
        content = b"".join(file.read_bytes() for file in files.values())
        written = self._file(name, ".bin", content, packed)
        self.tree[written] = {path: source.stat().st_size for path, source in files.items()}
        return written

    def _wasm(self) -> str:
        content = (PYODIDE / "pyodide.asm.wasm").read_bytes()
        return self._file(f"pyodide-{pyodide_version()}", ".bin", content, packed)

    def _worker(self) -> str:
        run_node(NODE / "bundle.mjs", CACHE.resolve())
        shutil.copy(CACHE / _SERVICE_WORKER, self.folder)
        return self._file("worker", ".bin", (CACHE / "worker.js").read_bytes(), packed)

    def _snapshot(self, kind: Snapshot) -> str:
        folders = [self.inside, *(self.folders[package.name] for package in kind.packages)]
        inputs = digest_files([kind.warm, *sorted(NODE.glob("*.mjs"))])
        state = digest(*map(str, folders), inputs)
        target = CACHE / f"{kind.name}-{state[:12]}.snapshot"
        if not target.is_file():
            part = target.with_suffix(".part")
            paths = [self.stdlib, kind.warm, part, *folders]
            run_node(NODE / "snapshot.mjs", *(path.resolve() for path in paths))
            part.replace(target)
        return self._file(kind.name, ".bin", target.read_bytes(), packed)

    def _side(self, side: RunnableSide, stdlib: str) -> dict[str, object]:
        packages = ["inside", *(package.name for package in side.packages)]
        packs = [stdlib, *(pack for name in packages for pack in self.packs[name])]
        content = _json({pack: self.tree[pack] for pack in packs})
        tree = self._file("tree", ".bin", content, packed)
        return {"snapshot": side.snapshot.name, "packages": packages, "tree": tree, "reads": []}

    def _file(
        self, stem: str, suffix: str, content: bytes, coded: Callable[[bytes], bytes] = bytes
    ) -> str:
        """Write ``content`` as ``coded``, unless it is there: its name is unique to it."""
        name = f"{stem}.{digest(content)[:12]}{suffix}"
        self.names.add(name)
        if not (self.folder / name).exists():
            write_whole(self.folder / name, coded(content))
        return name


def _json(content: object) -> bytes:
    return json.dumps(content, separators=(",", ":"), ensure_ascii=False).encode()


def _request(request: RequestLine) -> dict[str, object]:
    """The request as it goes over the wire."""
    headers, body = list(request.headers.items()), ""
    if request.json is not None:
        headers.append(("Content-Type", "application/json"))
        body = json.dumps(request.json, ensure_ascii=False)
    elif request.form is not None:
        headers.append(("Content-Type", "application/x-www-form-urlencoded"))
        body = urlencode(request.form)
    return {"method": request.method, "target": request.path, "headers": headers, "body": body}
