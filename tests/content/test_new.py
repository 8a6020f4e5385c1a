import sys
from pathlib import Path

import pytest

from sidebyside.content.new import main, scaffold
from sidebyside.content.topics import load_topic
from sidebyside.refusal import Refusal
from tests.conftest import TOML


def test_a_new_pair_says_what_to_fill_in(tmp_path: Path) -> None:
    folder = scaffold("4-models/18-indexes", tmp_path)
    with pytest.raises(Refusal, match=r"key 'title.en' is empty") as caught:
        load_topic(folder)
    assert "topic.toml:1: " in str(caught.value)


def test_once_filled_in_only_the_two_programs_are_missing(tmp_path: Path) -> None:
    folder = scaffold("4-models/18-indexes", tmp_path)
    (folder / "topic.toml").write_text(TOML)
    topic = load_topic(folder)
    assert 'raise NotImplementedError("write the Django side of 4-models/18-indexes")' in (
        topic.django.files[0].text
    )


@pytest.mark.parametrize("name", ["18-indexes", "models/indexes", "4-models/18-indexes/flask", ""])
def test_a_malformed_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refusal, match="Name it chapter/topic"):
        scaffold(name, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_taken_number_is_refused_and_nothing_changes(tmp_path: Path) -> None:
    folder = scaffold("4-models/18-indexes", tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(Refusal, match="4-models/18-indexes: has that number already"):
        scaffold("4-models/18-other", tmp_path)
    assert sorted(tmp_path.rglob("*")) == before
    assert folder.is_dir()


def run(monkeypatch: pytest.MonkeyPatch, folder: Path, *arguments: str) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setattr(sys, "argv", ["new", *arguments])
    main()


def test_the_command_says_what_comes_next(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(monkeypatch, tmp_path, "4-models/18-indexes")
    told = capsys.readouterr().out
    assert told.startswith("Wrote snippets/4-models/18-indexes. Next:\n")
    assert "nox -s verify -- 4-models/18-indexes" in told
    assert told.endswith("```pair\n4-models/18-indexes\n```\n")
    assert (tmp_path / "snippets/4-models/18-indexes/flask/app.py").is_file()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], "Say which: nox -s new -- 4-models/19-indexes"),
        (["indexes"], "snippets/indexes: not the name of a topic\n    Name it chapter/topic"),
    ],
)
def test_the_command_refuses_with_a_status_that_is_not_0(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, arguments: list[str], expected: str
) -> None:
    with pytest.raises(SystemExit) as caught:
        run(monkeypatch, tmp_path, *arguments)
    assert str(caught.value.code).startswith(expected)
