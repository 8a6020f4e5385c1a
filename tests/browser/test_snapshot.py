from pathlib import Path

from sidebyside.browser.plan import snapshots
from sidebyside.browser.snapshot import take_snapshot
from sidebyside.browser.stage import stage
from tests.browser.conftest import FakeNode


def take(zip_name: str = "python399.zip") -> Path:
    (kind,) = snapshots()
    return take_snapshot(kind, stage(kind.packages), Path(zip_name))


def test_it_is_the_memory_after_the_imports_of_its_packages(project: Path) -> None:
    memory = take().read_text("utf-8")
    assert memory.startswith("python399.zip\nimport tiny\n")
    assert "/lib/python3.99/site-packages/sidebyside_inside/program.py" in memory
    assert "/lib/python3.99/site-packages/tiny/__init__.py" in memory


def test_it_is_taken_again_only_when_what_it_imports_changes(project: Path, node: FakeNode) -> None:
    take()
    take()
    assert node.scripts.count("snapshot") == 1
    (project / "warm/tiny.py").write_text("import tiny, json\n", "utf-8")
    assert "import tiny, json" in take().read_text("utf-8")
    assert node.scripts.count("snapshot") == 2
