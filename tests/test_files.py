from pathlib import Path

import pytest

from sidebyside.files import (
    digest,
    digest_files,
    digest_tree,
    is_stamped,
    stamp_state,
    write_whole,
)


def test_a_file_is_written_with_its_folder(tmp_path: Path) -> None:
    write_whole(tmp_path / "new/text", "Grüße\n")
    write_whole(tmp_path / "new/bytes", b"\xff")
    assert (tmp_path / "new/text").read_bytes() == "Grüße\n".encode()
    assert (tmp_path / "new/bytes").read_bytes() == b"\xff"


def test_what_cannot_be_written_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_whole(tmp_path / "file", "old")

    def full(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="no space left"):
        write_whole(tmp_path / "file", "new")
    assert (tmp_path / "file").read_text("utf-8") == "old"


def test_a_digest_tells_contents_and_their_borders_apart() -> None:
    assert digest("ab", "c") == digest("ab", b"c")
    assert len({digest("ab", "c"), digest("a", "bc"), digest("abc"), digest()}) == 4
    assert len(digest("a")) == 64


def test_the_digest_of_files_tells_names_contents_and_order_apart(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("1", "utf-8")
    two.write_text("1", "utf-8")
    digests = {digest_files(files) for files in ([one], [two], [one, two], [two, one], [])}
    assert len(digests) == 5
    assert digest_files([one, tmp_path, tmp_path / "missing"]) == digest_files([one])


def test_the_digest_of_a_folder_does_not_depend_on_where_it_is(tmp_path: Path) -> None:
    for folder in ("here", "there"):
        write_whole(tmp_path / folder / "in/file", "1")
        write_whole(tmp_path / folder / "more", "2")
    here, there = tmp_path / "here", tmp_path / "there"
    assert digest_tree(here) == digest_tree(there)
    (there / "in/file").rename(there / "in/renamed")
    assert digest_tree(here) != digest_tree(there)


def test_the_digest_of_a_file_is_that_of_its_content(tmp_path: Path) -> None:
    write_whole(tmp_path / "one", "1")
    write_whole(tmp_path / "other", "1")
    assert digest_tree(tmp_path / "one") == digest_tree(tmp_path / "other")
    write_whole(tmp_path / "other", "2")
    assert digest_tree(tmp_path / "one") != digest_tree(tmp_path / "other")


def test_a_stamp_tells_which_state_was_built_last(tmp_path: Path) -> None:
    stamp = tmp_path / "new/stamp"
    assert not is_stamped(stamp, "one")
    stamp_state(stamp, "one")
    assert is_stamped(stamp, "one")
    stamp_state(stamp, "two")
    assert not is_stamped(stamp, "one")
