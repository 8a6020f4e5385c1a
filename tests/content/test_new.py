import shutil
import sys
from pathlib import Path

import pytest

from sidebyside.content.chapters import PENDING, check_chapters, check_translated
from sidebyside.content.differences import DIFFERENCES
from sidebyside.content.new import ADDRESSES, main, next_topic, scaffold
from sidebyside.content.topics import load_topics
from sidebyside.refusal import Refusal
from tests.check.test_check import check
from tests.conftest import ROOT, topic_files


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose chapter has topics 2 and 10, and our list of differences."""
    (tmp_path / "data").mkdir()
    shutil.copy(ROOT / DIFFERENCES, tmp_path / DIFFERENCES)
    for topic in ("4-models/2-create", "4-models/10-delete"):
        topic_files(tmp_path, topic)
        for language in ("en", "zh"):
            page = tmp_path / "docs" / language / f"{topic}.md"
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(f"# Page\n\n```pair\n{topic}\n```\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_new_pair_gets_the_number_after_the_last(folder: Path) -> None:
    assert next_topic("4-models/indexes", folder / "snippets") == "4-models/11-indexes"


def test_a_new_pair_runs_and_stands_on_a_page_of_each_language(folder: Path) -> None:
    pages = scaffold("4-models/11-many-indexes")
    assert pages == [Path(f"docs/{lang}/4-models/11-many-indexes.md") for lang in ("en", "zh")]
    assert pages[0].read_text("utf-8").startswith("# Many indexes\n")
    assert ADDRESSES.read_text("utf-8") == "4-models/11-many-indexes/\n"
    topics = load_topics(Path("snippets"))
    check_chapters(Path("docs"), Path("snippets"), topics)
    topic = ("--topic", "4-models/11-many-indexes")
    assert check(folder, *topic, "--update-examples").returncode == 0
    done = check(folder, *topic)
    assert done.returncode == 0, done.stdout


def test_its_chinese_is_pending_until_it_is_written(folder: Path) -> None:
    _, page = scaffold("4-models/11-indexes")
    settings = Path("snippets/4-models/11-indexes/topic.toml")
    with pytest.raises(Refusal) as caught:
        check_translated(Path("docs"), load_topics(Path("snippets")).values())
    assert str(caught.value).startswith(f"{settings}:1: its Chinese is pending (待译)\n")
    settings.write_text(settings.read_text("utf-8").replace(PENDING, "索引"), "utf-8")
    with pytest.raises(Refusal, match=f"{page}:1: its Chinese is pending"):
        check_translated(Path("docs"), load_topics(Path("snippets")).values())
    page.write_text(page.read_text("utf-8").replace(PENDING, "索引"), "utf-8")
    check_translated(Path("docs"), load_topics(Path("snippets")).values())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("18-indexes", "it gets the next number: 4-models/database-views"),
        ("4-models/18-indexes", "it gets the next number: 4-models/database-views"),
        ("4-models/indexes/flask", "it gets the next number: 4-models/database-views"),
        ("", "it gets the next number: 4-models/database-views"),
        ("9-forms/upload", "there is no such chapter\n    There are: 4-models."),
        ("4-models/delete", "4-models/10-delete: has that name already"),
    ],
)
def test_a_name_that_cannot_be_is_refused(folder: Path, name: str, expected: str) -> None:
    with pytest.raises(Refusal) as caught:
        next_topic(name, folder / "snippets")
    assert expected in str(caught.value)


def test_the_command_says_what_comes_next(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["new", "4-models/indexes"])
    main()
    told = capsys.readouterr().out
    assert told.startswith(
        "Wrote snippets/4-models/11-indexes and its pages docs/en/4-models/11-indexes.md"
        " and docs/zh/4-models/11-indexes.md. Next:\n"
    )
    assert "nox -s verify -- 4-models/11-indexes" in told


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], "Say which: nox -s new -- 4-models/database-views"),
        (["indexes"], "snippets/indexes: not the name of a new topic\n    Name its chapter"),
    ],
)
def test_the_command_refuses_with_a_status_that_is_not_0(
    folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], expected: str
) -> None:
    monkeypatch.setattr(sys, "argv", ["new", *arguments])
    before = sorted(folder.rglob("*"))
    with pytest.raises(SystemExit) as caught:
        main()
    assert str(caught.value.code).startswith(expected)
    assert sorted(folder.rglob("*")) == before
