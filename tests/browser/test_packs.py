import gzip
from pathlib import Path

from sidebyside.browser.packs import split, write_packs
from sidebyside.browser.runtime import RuntimeFolder

FILES = {
    "x/__init__.py": "source",
    "x/__pycache__/__init__.cpython-314.pyc": "code",
    "x/locale/en/x.mo": "words",
    "x/locale/zh.mo": "中文",
    "x/templates/b.html": "data b",
    "x/a.txt": "data a",
}


def package(folder: Path) -> Path:
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def test_files_that_are_read_at_different_times_are_in_different_packs(tmp_path: Path) -> None:
    assert {kind: list(files) for kind, files in split(package(tmp_path)).items()} == {
        "source": ["x/__init__.py"],
        "code": ["x/__pycache__/__init__.cpython-314.pyc"],
        "english": ["x/locale/en/x.mo"],
        "locale": ["x/locale/zh.mo"],
        "data": ["x/a.txt", "x/templates/b.html"],
    }


def test_a_pack_has_its_files_one_after_another(tmp_path: Path) -> None:
    folder = package(tmp_path / "staged")
    packs = write_packs(RuntimeFolder(tmp_path / "runtime"), "x", folder)
    sizes = {pack.name.split(".")[0]: pack.sizes for pack in packs}
    assert sizes["x-data"] == {"x/a.txt": 6, "x/templates/b.html": 6}
    assert sizes["x-locale"] == {"x/locale/zh.mo": 6}
    (data,) = (tmp_path / "runtime").glob("x-data.*.bin")
    assert gzip.decompress(data.read_bytes()) == b"data adata b"
    assert len(packs) == 5
