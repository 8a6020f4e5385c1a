"""What the scripts of the build really do in Node and Pyodide, once for all tests here."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from sidebyside.browser import distributions
from sidebyside.browser.distributions import closure
from sidebyside.browser.plan import Snapshot
from sidebyside.browser.pyodide import installed_release
from sidebyside.browser.snapshot import take_snapshot
from sidebyside.browser.stage import NODE, Staged, stage, zip_bytecode
from sidebyside.files import write_whole
from sidebyside.node import run_node
from tests.browser.conftest import add_distributions
from tests.conftest import ROOT, Bundle

ASK_PYTHON = """\
const { fromWeb } = await import(process.argv[2]);
const { loadPyodide } = await fromWeb("pyodide/pyodide.mjs");
const python = await loadPyodide();
const asked = `import json, sys; json.dumps([sys.version.split()[0], sys.path])`;
console.log(JSON.stringify([python._api.sitepackages, ...JSON.parse(python.runPython(asked))]));
"""

READ_SNAPSHOT = """\
import { readFileSync } from "node:fs";
const { decode } = await import(process.argv[2]);
const pages = decode(new Uint8Array(readFileSync(process.argv[3])));
const memory = Buffer.alloc(pages.length);
pages.write(memory);
const has = process.argv.slice(4).map((text) => memory.includes(text));
console.log(JSON.stringify({ has, header: pages.header.length, length: pages.length }));
"""


@dataclass(frozen=True)
class Made:
    """What was made of a package ``tiny``."""

    staged: Staged
    snapshot: Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    folder = tmp_path_factory.mktemp("project")
    (folder / "web").symlink_to(ROOT / "web")
    warm = folder / "tiny.py"
    warm.write_text("import tiny\nMARK = 'warm ' + tiny.NAME\n", "utf-8")
    with pytest.MonkeyPatch.context() as patch, add_distributions(folder / "packages") as add:
        patch.setattr(distributions, "_ALWAYS", ())
        patch.chdir(folder)
        add("tiny", files={"tiny/lazy.py": "LAZY = 1\n"})
        packages = closure(("tiny",))
        staged = stage(packages)
        stdlib = folder / installed_release().stdlib
        write_whole(stdlib, zip_bytecode(staged.stdlib.path))
        snapshot = take_snapshot(Snapshot("tiny", warm, packages), staged, stdlib)
        yield Made(staged, snapshot)


def test_pythons_own_paths_are_those_that_the_build_assumes(tmp_path: Path) -> None:
    script = tmp_path / "ask.mjs"
    script.write_text(ASK_PYTHON, "utf-8")
    packages, version, path = json.loads(run_node(script, NODE / "packages.mjs"))
    release = installed_release()
    assert packages == release.site_packages
    assert f"/lib/{release.stdlib}" in path
    assert version == release.python


def test_bytecode_names_the_place_that_it_is_mounted_at(made: Made) -> None:
    release = installed_release()
    (code,) = made.staged.packages["tiny"].path.rglob("lazy.*.pyc")
    assert f"{release.site_packages}/tiny/lazy.py".encode() in code.read_bytes()
    code = made.staged.stdlib.path / "json/decoder.pyc"
    assert f"/lib/{release.stdlib}/json/decoder.py".encode() in code.read_bytes()


def test_bytecode_is_not_compared_with_the_time_of_its_source(made: Made) -> None:
    (code,) = made.staged.packages["tiny"].path.rglob("lazy.*.pyc")
    is_hash_based, checks_source = 1, 2
    flags = code.read_bytes()[4]
    assert flags & is_hash_based
    assert not flags & checks_source


def test_the_snapshot_is_memory_with_the_imports_done(
    made: Made, bundle: Bundle, tmp_path: Path
) -> None:
    script = tmp_path / "read.mjs"
    script.write_text(READ_SNAPSHOT, "utf-8")
    texts = ["sidebyside_inside.program", "warm tiny", "no such text"]
    read = json.loads(run_node(script, bundle("worker/pages.ts"), made.snapshot.resolve(), *texts))
    assert read["has"] == [True, True, False]
    assert read["header"] > 0
    assert made.snapshot.stat().st_size < read["length"]


def test_the_workers_are_bundled_whole(tmp_path: Path) -> None:
    run_node(NODE / "bundle.mjs", tmp_path)
    worker = (tmp_path / "worker.js").read_text("utf-8")
    assert "sidebyside_inside.program" in worker
    assert 'from"./' not in worker
    assert "caches" in (tmp_path / "sw.js").read_text("utf-8")
