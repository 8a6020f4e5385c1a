from pathlib import Path

import pytest

from sidebyside.check.run import sandbox
from sidebyside.check.run.guard import ROOT_VARIABLE


def test_a_run_has_a_copy_a_home_and_a_scratch_folder_of_its_own(tmp_path: Path) -> None:
    side, root = tmp_path / "side", tmp_path / "root"
    (side / "__pycache__").mkdir(parents=True)
    (side / "blog").mkdir()
    (side / "blog/views.py").write_text("x = 1\n")
    root.mkdir()
    copy = sandbox.prepare(root, side)
    assert [path.relative_to(copy).as_posix() for path in sorted(copy.rglob("*"))] == [
        "blog",
        "blog/views.py",
    ]
    variables = sandbox.environment(root, {})
    for name in ("HOME", "TMPDIR"):
        folder = Path(variables[name])
        assert folder.parent == root
        assert list(folder.iterdir()) == []


def test_files_may_hold_another_text_in_one_run(tmp_path: Path) -> None:
    side, root = tmp_path / "side", tmp_path / "root"
    (side / "blog").mkdir(parents=True)
    (side / "blog/views.py").write_text("x = 1\n")
    root.mkdir()
    copy = sandbox.prepare(root, side, [("blog/views.py", "x = 2\n")])
    assert (copy / "blog/views.py").read_text() == "x = 2\n"
    assert (side / "blog/views.py").read_text() == "x = 1\n"


def test_of_our_variables_a_run_gets_the_path_and_little_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/ours")
    monkeypatch.setenv("SECRET", "ours")
    monkeypatch.setenv("PYTHONPATH", "/ours")
    variables = sandbox.environment(tmp_path, {"DATABASE_URL": "sqlite://", "TZ": "Asia/Tokyo"})
    assert variables["PATH"] == "/ours"
    assert "SECRET" not in variables
    assert "/ours" not in variables["PYTHONPATH"]
    assert variables[ROOT_VARIABLE] == str(tmp_path)
    assert (variables["DATABASE_URL"], variables["TZ"]) == ("sqlite://", "Asia/Tokyo")
