import gzip
from pathlib import Path

import pytest

from sidebyside.browser.runtime import RuntimeFolder


def test_a_name_changes_with_the_content(tmp_path: Path) -> None:
    folder = RuntimeFolder(tmp_path)
    one, other = folder.add_gzipped("a", b"1"), folder.add_gzipped("a", b"2")
    assert one != other
    assert folder.add_gzipped("a", b"1") == one
    assert one.startswith("a.")
    assert one.endswith(".bin")


def test_a_gzipped_file_is_named_after_what_it_unpacks_to(tmp_path: Path) -> None:
    folder = RuntimeFolder(tmp_path)
    name = folder.add_gzipped("a", b"content" * 9)
    assert gzip.decompress((tmp_path / name).read_bytes()) == b"content" * 9
    assert folder.sizes() == {name: len((tmp_path / name).read_bytes())}


def test_a_whole_gzipped_file_is_not_compressed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = RuntimeFolder(tmp_path).add_gzipped("a", b"content")
    monkeypatch.setattr(gzip, "compress", None)
    assert RuntimeFolder(tmp_path).add_gzipped("a", b"content") == name


@pytest.mark.parametrize(
    "damaged",
    [b"", b"not gzip", gzip.compress(b"content")[:-9], gzip.compress(b"other")],
    ids=["empty", "not gzip", "cut off", "something else"],
)
def test_a_damaged_gzipped_file_is_written_again(tmp_path: Path, damaged: bytes) -> None:
    folder = RuntimeFolder(tmp_path)
    file = tmp_path / folder.add_gzipped("a", b"content")
    file.write_bytes(damaged)
    folder.add_gzipped("a", b"content")
    assert gzip.decompress(file.read_bytes()) == b"content"


def test_what_was_not_written_is_removed_with_the_folders_that_it_was_in(tmp_path: Path) -> None:
    folder = RuntimeFolder(tmp_path)
    (tmp_path / "old/er").mkdir(parents=True)
    (tmp_path / "old/er/file").write_bytes(b"")
    (tmp_path / "a.js.part").write_bytes(b"")
    folder.put("new/file", b"")
    name = folder.add_gzipped("a", b"")
    folder.remove_others()
    found = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")}
    assert found == {"new", "new/file", name}
