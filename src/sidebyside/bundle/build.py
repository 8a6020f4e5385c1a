"""Everything that a browser needs to run the pairs, in ``build/runtime/``."""

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlencode

from sidebyside.bundle.packs import digest, split, write_pack, write_packed
from sidebyside.bundle.plan import RunnableSide, Snapshot, runnable_sides, snapshots
from sidebyside.bundle.stage import (
    CACHE,
    INSIDE,
    PYODIDE,
    STDLIB,
    run_node,
    staged_inside,
    staged_package,
    staged_stdlib,
)
from sidebyside.request_line import RequestLine
from sidebyside.site.web import WEB, install
from sidebyside.topics import Topic

RUNTIME = Path("build/runtime")
MANIFEST = "manifest.json"
_PYODIDE_FILES = ("pyodide.asm.mjs", "pyodide.asm.wasm")
_EMPTY_ZIP = b"PK\x05\x06" + bytes(18)


def build_runtime(topics: Iterable[Topic]) -> None:
    """Write it all, or keep what is there if it is the same.

    Raises Refusal for a side that cannot run and does not say so, and BuildFailed.
    """
    install()
    topics = list(topics)
    kinds = snapshots()
    sides = runnable_sides(topics, kinds)
    CACHE.mkdir(parents=True, exist_ok=True)
    part = RUNTIME.with_suffix(".part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    manifest = _Writer(part).write(topics, kinds, sides)
    (part / MANIFEST).write_text(json.dumps(manifest, separators=(",", ":")), "utf-8")
    shutil.rmtree(RUNTIME, ignore_errors=True)
    part.rename(RUNTIME)


class _Writer:
    """Writes the files into ``folder``; every name changes with its content."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.pyodide = json.loads((PYODIDE / "package.json").read_text("utf-8"))["version"]
        inside = b"".join(file.read_bytes() for file in sorted(INSIDE.glob("*.py")))
        self.inside = staged_inside(digest(inside + self.pyodide.encode()))
        self.stdlib = staged_stdlib(self.pyodide)
        self.tree: dict[str, dict[str, int]] = {}

    def write(
        self, topics: list[Topic], kinds: list[Snapshot], sides: list[RunnableSide]
    ) -> dict[str, object]:
        """The manifest, web/src/runtime/manifest.ts describes it."""
        packages = {package for side in sides for package in side.packages}
        packs = {"inside": {"version": "", "packs": self._packs("inside", self.inside)}}
        for package in sorted(packages, key=lambda package: package.name):
            names = self._packs(package.name, staged_package(package))
            packs[package.name] = {"version": package.version, "packs": names}
        return {
            "pyodide": self._pyodide(),
            "worker": self._worker(),
            "empty": self._plain("empty.zip", _EMPTY_ZIP),
            "stdlib": self._pack({STDLIB: self.stdlib}, "stdlib"),
            "snapshots": {kind.name: self._snapshot(kind) for kind in kinds},
            "packages": packs,
            "tree": self._plain("tree.json", json.dumps(self.tree, separators=(",", ":")).encode()),
            "sides": {
                side.side.id: {
                    "snapshot": side.snapshot.name,
                    "packages": ["inside", *(package.name for package in side.packages)],
                }
                for side in sides
            },
            "requests": {
                topic.id: [_request(request) for request in topic.requests]
                for topic in topics
                if topic.requests
            },
        }

    def _packs(self, name: str, folder: Path) -> list[str]:
        return [self._pack(files, f"{name}-{kind}") for kind, files in split(folder).items()]

    def _pack(self, files: dict[str, Path], name: str) -> str:
        file = write_pack(files, name, self.folder)
        self.tree[file] = {path: source.stat().st_size for path, source in files.items()}
        return file

    def _pyodide(self) -> str:
        target = self.folder / f"pyodide-{self.pyodide}"
        target.mkdir()
        for name in _PYODIDE_FILES:
            shutil.copy(PYODIDE / name, target / name)
        return f"{target.name}/"

    def _worker(self) -> str:
        target = CACHE / "worker.js"
        run_node("bundle.mjs", target.resolve())
        return self._plain("worker.js", target.read_bytes())

    def _snapshot(self, kind: Snapshot) -> dict[str, object]:
        folders = [self.inside, *map(staged_package, kind.packages)]
        scripts = sorted((WEB / "src/runtime/build").glob("*.mjs"))
        inputs = [kind.warm.read_bytes(), *(script.read_bytes() for script in scripts)]
        inputs += [folder.name.encode() for folder in (*folders, self.stdlib)]
        target = CACHE / f"{kind.name}-{digest(b''.join(inputs))}.snapshot"
        if not target.is_file():
            part = target.with_suffix(".part")
            run_node("snapshot.mjs", self.stdlib.resolve(), kind.warm, part.resolve(), *folders)
            part.replace(target)
        file = write_packed(target.read_bytes(), kind.name, self.folder)
        packages = ["inside", *(package.name for package in kind.packages)]
        size = (self.folder / file).stat().st_size
        return {"file": file, "bytes": size, "packages": packages}

    def _plain(self, name: str, content: bytes) -> str:
        stem, suffix = name.split(".")
        file = f"{stem}.{digest(content)}.{suffix}"
        (self.folder / file).write_bytes(content)
        return file


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
