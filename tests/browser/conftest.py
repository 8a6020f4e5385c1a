"""Projects with a tiny Pyodide and tiny packages, and the types of the other side of the wire."""

import contextlib
import json
import shutil
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sidebyside.browser import build, distributions, plan, pyodide, reads, snapshot, stage
from sidebyside.content.topics import Topic, load_topic
from sidebyside.node import MODULES, run_node
from sidebyside.refusal import BuildFailed
from tests.conftest import ROOT, install_once, topic_files

PROTOCOL = ROOT / "web/src/protocol"

AddDistribution = Callable[..., None]
TypeErrors = Callable[[str], str]


@pytest.fixture(scope="session", autouse=True)
def _installed() -> None:
    """What web/package-lock.json names is there."""
    install_once()


@pytest.fixture
def type_errors(tmp_path: Path) -> TypeErrors:
    """What the type checker says of a TypeScript module, under the settings of the project."""

    def found(source: str) -> str:
        settings = {"extends": str(ROOT / "web/tsconfig.json"), "include": ["*.ts"]}
        (tmp_path / "tsconfig.json").write_text(json.dumps(settings), "utf-8")
        (tmp_path / "module.ts").write_text(source, "utf-8")
        try:
            with contextlib.chdir(ROOT):
                return run_node(MODULES / "typescript/bin/tsc", "--project", tmp_path)
        except BuildFailed as failure:
            return str(failure)

    return found


@pytest.fixture
def add_distribution(tmp_path: Path) -> Iterator[AddDistribution]:
    """Install a distribution for this test."""
    with add_distributions(tmp_path / "site-packages") as add:
        yield add


@contextlib.contextmanager
def add_distributions(site: Path) -> Iterator[AddDistribution]:
    """Let Python find distributions in ``site``: a function adds one, in the place of an older."""
    site.mkdir()

    def add(
        name: str,
        version: str = "1.0",
        files: dict[str, str] | None = None,
        requires: tuple[str, ...] = (),
    ) -> None:
        _forget_distributions()
        for old in site.glob(f"{name}-*.dist-info"):
            shutil.rmtree(old)
        info = f"{name}-{version}.dist-info"
        needs = "".join(f"Requires-Dist: {line}\n" for line in requires)
        content = {
            f"{name}/__init__.py": f"NAME = {name!r}\n",
            **(files or {}),
            f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needs}",
            f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n",
        }
        for path, text in content.items():
            (site / path).parent.mkdir(parents=True, exist_ok=True)
            (site / path).write_text(text, "utf-8")
        record = [*content, f"{info}/RECORD"]
        (site / info / "RECORD").write_text("".join(f"{path},,\n" for path in record), "utf-8")

    sys.path.append(str(site))
    yield add
    sys.path.remove(str(site))
    _forget_distributions()


def _forget_distributions() -> None:
    distributions.closure.cache_clear()
    distributions._package.cache_clear()


class FakeNode:
    """Stands in for Node: does with files what the build's scripts do, without Pyodide."""

    def __init__(self) -> None:
        self.scripts: list[str] = []
        """Which scripts ran."""
        self.folders: list[str] = []
        """Which folders were compiled."""
        self.ran: list[str] = []
        """Which sides were run to see what they read."""

    def __call__(self, script: Path, *arguments: str | Path) -> str:
        self.scripts.append(script.stem)
        printed: str | None = getattr(self, script.stem)(*map(str, arguments))
        return printed or ""

    def bytecode(self, *arguments: str) -> None:
        for mount, folder in zip(arguments[::2], arguments[1::2], strict=True):
            self.folders.append(Path(folder).name.removesuffix(".part"))
            for file in list(Path(folder).rglob("*.py")):
                code = f"code of {mount}/{file.relative_to(folder).as_posix()}\n"
                file.with_suffix(".pyc").write_text(code + file.read_text("utf-8"), "utf-8")

    def snapshot(self, stdlib: str, warm: str, output: str, *folders: str) -> None:
        parts = [Path(stdlib).name, Path(warm).read_text("utf-8"), *map(_text, folders)]
        Path(output).write_text("\n".join(parts), "utf-8")

    def bundle(self, folder: str) -> None:
        source = (Path("web/src/worker.ts")).read_text("utf-8")
        Path(folder, "worker.js").write_text(f"// worker\n{source}", "utf-8")
        Path(folder, "reads.mjs").write_text("// reads\n", "utf-8")
        Path(folder, "sw.js").write_text("// service worker\n", "utf-8")

    def reads(self, runtime: str, bundle: str, jobs: str) -> str:
        content = json.loads(Path(jobs).read_text("utf-8"))
        self.ran += content["jobs"]
        return json.dumps({name: [content["stdlib"]] for name in content["jobs"]})


def _text(folder: str) -> str:
    return "".join(file.read_text("utf-8") for file in sorted(Path(folder).rglob("*.pyc")))


@pytest.fixture
def node(monkeypatch: pytest.MonkeyPatch) -> FakeNode:
    """No script of the build runs in this test."""
    fake = FakeNode()
    for module in (stage, snapshot, build, reads):
        monkeypatch.setattr(module, "run_node", fake)
    monkeypatch.setattr(build, "install_packages", lambda: None)
    return fake


@pytest.fixture
def tiny_packages(add_distribution: AddDistribution, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two distributions: ``tiny``, which comes with every program, and ``more``, which needs it."""
    add_distribution("tiny", files={"tiny/data.txt": "data", "tiny/zh.mo": "语言"})
    add_distribution("more", "2.0", requires=("tiny>=1",))
    monkeypatch.setattr(distributions, "_ALWAYS", ("tiny",))


@pytest.fixture
def project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tiny_packages: None, node: FakeNode
) -> Iterator[Path]:
    """The current folder: a project with a tiny Pyodide, and a snapshot of ``tiny``."""
    folder = tmp_path / "project"
    files = {
        "warm/tiny.py": "import tiny\n",
        "web/package.json": "{}",
        "web/src/worker.ts": "post()",
        "web/node_modules/pyodide/package.json": '{"version": "999.0.1"}',
        "web/node_modules/pyodide/pyodide-lock.json": '{"info": {"python": "3.99.2"}}',
        "web/node_modules/pyodide/pyodide.asm.mjs": "// loader",
        "web/node_modules/pyodide/pyodide.asm.wasm": "wasm",
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    with zipfile.ZipFile(folder / "web/node_modules/pyodide/python_stdlib.zip", "w") as stdlib:
        stdlib.writestr("abc.py", "ABC = 1\n")
        stdlib.writestr("json/__init__.py", "import abc\n")
    monkeypatch.chdir(folder)
    monkeypatch.setattr(plan, "WARM", folder / "warm")
    pyodide.installed_release.cache_clear()
    yield folder
    pyodide.installed_release.cache_clear()


@pytest.fixture
def topics(project: Path) -> list[Topic]:
    """Two topics: one with requests, one of which only the Flask side runs in the browser."""
    toml = 'title = { en = "T", zh = "T" }\n'
    asked = 'requests = ["GET /a?b=c X-A:1", "POST /f name=Grüße", "PUT /j n:=1"]\n'
    closed = '[browser]\ndjango = "needs a socket"\n'
    web = topic_files(project, "1-x/1-web", toml=toml + asked, needs='["tiny"]')
    half = topic_files(project, "1-x/2-half", toml=toml + closed, needs='["more>=2"]')
    return [load_topic(web), load_topic(half)]
