"""The runtime of a tiny project: what is in it, and what is made again when."""

import gzip
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sidebyside.browser import build, manifest
from sidebyside.browser.build import MANIFEST, RUNTIME, build_runtime, publish
from sidebyside.browser.weights import WEIGHTS
from sidebyside.content.topics import Topic, load_topic
from tests.browser.conftest import PROTOCOL, AddDistribution, FakeNode, TypeErrors

Content = dict[str, bytes]


def content(folder: Path = RUNTIME) -> Content:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def read_manifest() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((RUNTIME / MANIFEST).read_text("utf-8"))
    return found


def read_tree(name: str) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = json.loads(gzip.decompress((RUNTIME / name).read_bytes()))
    return found


def one(pattern: str) -> Path:
    """The one file of the runtime that is called so."""
    (path,) = RUNTIME.rglob(pattern)
    return path


def test_the_manifest_is_what_typescript_expects(
    topics: list[Topic], type_errors: TypeErrors
) -> None:
    build_runtime(topics)
    built = read_manifest()
    assert all(built.values())  # nothing goes unchecked for being empty
    tree = read_tree(built["sides"]["1-x/1-web/flask"]["tree"])

    def errors(manifest: dict[str, Any]) -> str:
        return type_errors(
            f'import type {{ Manifest, Tree }} from "{PROTOCOL}/manifest";\n'
            f"export const manifest: Manifest = {json.dumps(manifest)};\n"
            f"export const tree: Tree = {json.dumps(tree)};\n"
        )

    assert errors(built) == ""
    assert '"surplus"\' does not exist' in errors(built | {"surplus": ""})
    built["sides"]["1-x/1-web/flask"].pop("tree")
    assert "Property 'tree' is missing" in errors(built)


def test_a_side_names_its_snapshot_and_all_that_is_in_its_reach(topics: list[Topic]) -> None:
    build_runtime(topics)
    built = read_manifest()
    sides = ["1-x/1-web/flask", "1-x/1-web/django", "1-x/2-half/flask"]
    assert list(built["sides"]) == sides
    side = built["sides"]["1-x/2-half/flask"]
    assert (side["snapshot"], side["packages"]) == ("tiny", ["inside", "more", "tiny"])
    assert {name: package["version"] for name, package in built["packages"].items()} == {
        **{"inside": "", "more": "2.0", "tiny": "1.0"}
    }
    tree = read_tree(side["tree"])
    packs = [pack for name in side["packages"] for pack in built["packages"][name]["packs"]]
    assert list(tree) == [built["stdlib"], *packs]
    for pack, files in tree.items():
        assert sum(files.values()) == len(gzip.decompress((RUNTIME / pack).read_bytes()))
    assert list(tree[built["stdlib"]]) == ["python399.zip"]


def test_a_package_names_what_comes_with_it(topics: list[Topic]) -> None:
    build_runtime(topics)
    packages = read_manifest()["packages"]
    more = packages["more"]
    assert (more["modules"], more["needs"]) == (["more"], ["more", "tiny"])
    packs = [pack for name in more["needs"] for pack in packages[name]["packs"]]
    assert list(read_tree(more["tree"])) == packs
    assert packages["inside"]["modules"] == []


def test_what_a_side_uses_that_does_not_run_there_can_be_imported(
    topics: list[Topic], add_distribution: AddDistribution
) -> None:
    add_distribution("extra")
    app = topics[1].folder / "django/app.py"
    app.write_text(app.read_text("utf-8").replace('"more>=2"', '"extra"'), "utf-8")
    build_runtime([load_topic(topics[1].folder)])
    assert read_manifest()["packages"]["extra"]["modules"] == ["extra"]


def test_every_file_that_the_manifest_names_is_there(topics: list[Topic]) -> None:
    build_runtime(topics)
    built = read_manifest()
    beside = {MANIFEST, WEIGHTS, "sw.js"}
    named = {built["worker"], built["wasm"], built["stdlib"], *beside}
    named |= {side["tree"] for side in built["sides"].values()}
    named |= set(built["snapshots"].values())
    named |= {package["tree"] for package in built["packages"].values() if package["tree"]}
    named |= {pack for package in built["packages"].values() for pack in package["packs"]}
    assert set(content()) == named
    sizes = {name: (RUNTIME / name).stat().st_size for name in named - beside}
    assert built["sizes"] == sizes


def test_requests_are_told_as_they_go_over_the_wire(topics: list[Topic]) -> None:
    build_runtime(topics)
    form, text = "application/x-www-form-urlencoded", "application/json"
    assert read_manifest()["requests"] == {
        "1-x/1-web": [
            {"method": "GET", "target": "/a?b=c", "headers": [["X-A", "1"]], "body": ""},
            {
                **{"method": "POST", "target": "/f", "headers": [["Content-Type", form]]},
                "body": "name=Gr%C3%BC%C3%9Fe",
            },
            {
                **{"method": "PUT", "target": "/j", "headers": [["Content-Type", text]]},
                "body": '{"n": 1}',
            },
        ]
    }


def test_what_is_there_and_whole_is_not_made_again(topics: list[Topic], node: FakeNode) -> None:
    build_runtime(topics)
    node.scripts.clear()
    build_runtime(topics)
    assert node.scripts == []


def remove(path: Path) -> None:
    path.unlink()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-3])


def change(path: Path) -> None:
    path.write_bytes(b"X" + path.read_bytes()[1:])


@pytest.mark.parametrize("damage", [remove, cut, change])
@pytest.mark.parametrize(
    "pattern", ["more-code.*", "tiny.*.bin", "tree.*", "worker.*", "pyodide-*", "sw.js", MANIFEST]
)
def test_a_damaged_file_is_written_again_from_what_is_kept(
    topics: list[Topic], node: FakeNode, pattern: str, damage: Callable[[Path], None]
) -> None:
    build_runtime(topics)
    whole = content()
    node.scripts.clear()
    damage(next(RUNTIME.rglob(pattern)))
    build_runtime(topics)
    assert content() == whole
    assert node.scripts == ["bundle"]  # Python need not start


@pytest.mark.parametrize("damage", [remove, cut, change])
@pytest.mark.parametrize(
    ("kept", "scripts", "folders"),
    [
        ("packages/more/more/__init__.pyc", ["bytecode", "bundle"], ["more"]),
        ("stdlib/abc.pyc", ["bytecode", "bundle"], ["stdlib"]),
        ("tiny.snapshot", ["snapshot", "bundle"], []),
    ],
)
def test_damage_to_what_is_kept_does_not_reach_the_runtime(
    topics: list[Topic],
    node: FakeNode,
    kept: str,
    scripts: list[str],
    folders: list[str],
    damage: Callable[[Path], None],
) -> None:
    build_runtime(topics)
    whole = content()
    node.scripts.clear()
    node.folders.clear()
    damage(Path("build/browser", kept))
    one(MANIFEST).unlink()
    build_runtime(topics)
    assert content() == whole
    assert (node.scripts, node.folders) == (scripts, folders)


def touch_up(path: Path) -> None:
    path.write_text(path.read_text("utf-8") + "\n// changed\n", "utf-8")


@pytest.mark.parametrize(
    "source", ["build.py", "inside/program.py", "node/bytecode.mjs", "node/pages.mjs"]
)
def test_the_result_depends_on_our_own_code(
    topics: list[Topic],
    node: FakeNode,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    source: str,
) -> None:
    copy = shutil.copytree(Path(build.__file__).parent, tmp_path / "browser")
    monkeypatch.setattr(build, "__file__", str(copy / "build.py"))
    build_runtime(topics)
    node.scripts.clear()
    touch_up(copy / source)
    build_runtime(topics)
    assert node.scripts


@pytest.mark.parametrize("source", ["web/src/worker.ts", "web/package.json"])
def test_the_result_depends_on_the_script(topics: list[Topic], node: FakeNode, source: str) -> None:
    build_runtime(topics)
    node.scripts.clear()
    touch_up(Path(source))
    build_runtime(topics)
    assert node.scripts == ["bundle"]


def test_the_result_depends_on_node(
    topics: list[Topic], node: FakeNode, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_runtime(topics)
    node.scripts.clear()
    for module in ("build", "stage"):
        monkeypatch.setattr(f"sidebyside.browser.{module}.node_version", lambda: "v99.0.0")
    build_runtime(topics)
    assert node.scripts == ["bytecode", "snapshot", "bundle"]


def test_another_version_of_a_package_takes_the_place_of_the_old_one(
    topics: list[Topic], node: FakeNode, add_distribution: AddDistribution
) -> None:
    build_runtime(topics)
    old = one("more-code.*").name
    node.folders.clear()
    add_distribution("more", "2.1", {"more/__init__.py": "NEW = 1\n"}, requires=("tiny",))
    build_runtime(topics)
    assert read_manifest()["packages"]["more"]["version"] == "2.1"
    assert node.folders == ["more"]
    assert one("more-code.*").name != old


def test_a_topic_that_went_takes_its_files_along(topics: list[Topic]) -> None:
    build_runtime(topics)
    stray = RUNTIME / "pyodide-0.1/pyodide.asm.mjs"
    stray.parent.mkdir()
    stray.write_text("old", "utf-8")
    build_runtime(topics[:1])
    assert not stray.parent.exists()
    assert not list(RUNTIME.glob("more-*"))
    assert list(read_manifest()["sides"]) == ["1-x/1-web/flask", "1-x/1-web/django"]


def test_it_is_published_with_the_service_worker_at_the_top(
    topics: list[Topic], tmp_path: Path
) -> None:
    build_runtime(topics)
    expected = {f"runtime/{name}": data for name, data in content().items()}
    expected["sw.js"] = expected.pop("runtime/sw.js")
    site = tmp_path / "site"
    for _ in range(2):  # the second time over the first
        publish(site)
    assert content(site) == expected


def test_a_tree_is_written_as_compactly_as_it_can_be() -> None:
    assert manifest.to_json({"a.bin": {"x/ü.py": 3}}) == '{"a.bin":{"x/ü.py":3}}'.encode()
