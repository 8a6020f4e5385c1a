from collections.abc import Callable
from pathlib import Path

import pytest

from sidebyside.browser.artifacts import Artifact


def made(path: Path, inputs: str = "inputs") -> Artifact:
    """A folder with two files, made and put in its place."""
    artifact = Artifact(path, inputs)
    artifact.start()
    (artifact.part / "in").mkdir(parents=True)
    (artifact.part / "in/a").write_text("1", "utf-8")
    (artifact.part / "b").write_text("2", "utf-8")
    artifact.finish()
    return artifact


def test_what_was_never_made_is_not_current(tmp_path: Path) -> None:
    assert not Artifact(tmp_path / "kept", "inputs").is_current()


def test_what_was_made_is_current_for_the_same_inputs(tmp_path: Path) -> None:
    made(tmp_path / "new/kept")
    assert Artifact(tmp_path / "new/kept", "inputs").is_current()
    assert not Artifact(tmp_path / "new/kept", "others").is_current()


@pytest.mark.parametrize(
    "damage",
    [
        lambda kept: (kept / "in/a").write_text("X", "utf-8"),
        lambda kept: (kept / "in/a").unlink(),
        lambda kept: (kept / "in/a").rename(kept / "in/c"),
        lambda kept: (kept / "more").write_text("", "utf-8"),
        lambda kept: kept.with_name("kept.sha256").unlink(),
    ],
)
def test_what_was_changed_since_is_not(tmp_path: Path, damage: Callable[[Path], object]) -> None:
    artifact = made(tmp_path / "kept")
    damage(artifact.path)
    assert not artifact.is_current()


def test_making_it_again_starts_with_nothing_and_leaves_nothing_of_the_old(tmp_path: Path) -> None:
    artifact = made(tmp_path / "kept")
    (artifact.path / "old").write_text("", "utf-8")
    artifact.part.mkdir()
    (artifact.part / "left by an interrupted run").write_text("", "utf-8")
    assert made(artifact.path).is_current()
    assert sorted(path.name for path in artifact.path.iterdir()) == ["b", "in"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept", "kept.sha256"]


def test_a_file_takes_the_place_of_a_folder(tmp_path: Path) -> None:
    made(tmp_path / "kept")
    artifact = Artifact(tmp_path / "kept", "inputs")
    artifact.start()
    artifact.part.write_text("a file", "utf-8")
    artifact.finish()
    assert artifact.is_current()
    artifact.path.write_text("a fil", "utf-8")
    assert not artifact.is_current()
