import io
import zipfile
from pathlib import Path

import pytest

from sidebyside.browser.distributions import closure
from sidebyside.browser.stage import CACHE, stage, zip_bytecode
from sidebyside.refusal import BuildFailed
from tests.browser.conftest import AddDistribution, FakeNode


def test_every_folder_has_its_sources_and_bytecode_that_names_where_they_will_be(
    project: Path,
) -> None:
    staged = stage(closure(("more",)))
    site = "/lib/python3.99/site-packages"
    more, inside = staged.packages["more"].path, staged.inside.path
    assert (more / "more/__init__.py").read_text("utf-8") == "NAME = 'more'\n"
    code = (more / "more/__init__.pyc").read_text("utf-8")
    assert code.startswith(f"code of {site}/more/__init__.py")
    code = (inside / "sidebyside_inside/program.pyc").read_text("utf-8")
    assert code.startswith(f"code of {site}/sidebyside_inside/program.py")
    code = (staged.stdlib.path / "json/__init__.pyc").read_text("utf-8")
    assert code.startswith("code of /lib/python399.zip/json/__init__.py")
    assert (staged.packages["tiny"].path / "tiny/data.txt").read_text("utf-8") == "data"


def test_python_starts_once_for_all_and_not_at_all_for_none(project: Path, node: FakeNode) -> None:
    stage(closure(("more",)))
    assert node.scripts == ["bytecode"]
    assert sorted(node.folders) == ["inside", "more", "stdlib", "tiny"]
    stage(closure(("more",)))
    assert node.scripts == ["bytecode"]


def test_a_package_is_staged_again_when_it_has_other_files(
    project: Path, node: FakeNode, add_distribution: AddDistribution
) -> None:
    stage(closure(("more",)))
    node.folders.clear()
    add_distribution("more", "2.0", {"more/new.py": ""}, requires=("tiny",))
    staged = stage(closure(("more",)))
    assert node.folders == ["more"]
    assert (staged.packages["more"].path / "more/new.pyc").is_file()


def test_nothing_is_kept_of_a_run_that_failed(
    project: Path, node: FakeNode, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*arguments: str) -> None:
        FakeNode.bytecode(node, *arguments[:2])
        raise BuildFailed("bytecode.mjs failed")

    with monkeypatch.context() as patch:
        patch.setattr(node, "bytecode", fails)
        with pytest.raises(BuildFailed):
            stage(closure(("more",)))
    assert not (CACHE / "stdlib").exists()
    node.folders.clear()
    stage(closure(("more",)))
    assert sorted(node.folders) == ["inside", "more", "stdlib", "tiny"]


def test_a_zip_has_the_bytecode_only_and_depends_on_nothing_else(tmp_path: Path) -> None:
    for name in ("b.pyc", "a/__init__.pyc", "b.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, "utf-8")
    content = zip_bytecode(tmp_path)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.namelist() == ["a/__init__.pyc", "b.pyc"]
        assert archive.read("b.pyc") == b"b.pyc"
    (tmp_path / "b.pyc").touch()
    assert zip_bytecode(tmp_path) == content
