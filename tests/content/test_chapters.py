import re
from pathlib import Path

import pytest

from sidebyside.content.chapters import Fence, check_chapters, read_chapters
from sidebyside.files import DOCS, SNIPPETS
from sidebyside.refusal import Refusal
from tests.conftest import ROOT
from tests.site.example import TOPICS, make_project, write_page


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return make_project(tmp_path)


def refused() -> str:
    with pytest.raises(Refusal) as caught:
        check_chapters(Path("docs"), Path("snippets"), TOPICS)
    return str(caught.value)


def test_fences_are_read_with_their_lines(project: Path) -> None:
    chapters = read_chapters(project / "docs/en")
    assert [f"{topic}.md" in chapters for topic in TOPICS] == [True] * 3
    assert chapters["1-start/10-folder.md"].fences == (
        Fence(TOPICS[2], 10),
        Fence(TOPICS[0], 14),
        Fence(TOPICS[1], 18),
    )


def test_a_pair_inside_another_fence_is_only_text(project: Path) -> None:
    path = project / "docs/en/index.md"
    path.write_text("````\n```pair\n1-start/1-greet\n```\n````\n", "utf-8")
    assert read_chapters(project / "docs/en")["index.md"].fences == ()


def test_chapters_that_agree_pass(project: Path) -> None:
    check_chapters(Path("docs"), Path("snippets"), TOPICS)


def test_a_fence_that_names_no_topic(project: Path) -> None:
    write_page(project, "zh", "index", "首页", ["1-start/1-gret"])
    assert refused().startswith(
        "docs/zh/index.md:10: no topic is called '1-start/1-gret'\n    Did you mean 1-start/1-greet"
    )


def add_steps(language: str, topic: str) -> None:
    page = Path(f"docs/{language}/1-start/2-wide.md")
    with page.open("a", encoding="utf-8") as file:
        file.write(f"\n```steps\n{topic}\n```\n")


def test_changes_since_a_step_that_is_there_pass(project: Path) -> None:
    for language in ("en", "zh"):
        add_steps(language, TOPICS[1])
    check_chapters(Path("docs"), Path("snippets"), TOPICS)


def test_changes_since_a_step_that_is_not_there(project: Path) -> None:
    for language in ("en", "zh"):
        add_steps(language, TOPICS[0])
    told = refused()
    assert re.match(
        r"docs/en/1-start/2-wide\.md:\d+: no step comes before '1-start/1-greet'\n", told
    )
    assert "Leave the steps fence out here" in told


def test_changes_of_a_step_in_one_language_only(project: Path) -> None:
    add_steps("en", TOPICS[1])
    assert "embeds no more pairs where docs/en/1-start/2-wide.md has '1-start/2-wide'" in refused()


def test_a_topic_on_no_page(project: Path) -> None:
    for language in ("en", "zh"):
        (project / f"docs/{language}/1-start/10-folder.md").unlink()
    assert refused() == (
        "snippets/1-start/10-folder: this topic has no page\n"
        "    Write docs/en/1-start/10-folder.md and docs/zh/1-start/10-folder.md with its fence:\n"
        "    ```pair\n    1-start/10-folder\n    ```"
    )


def test_a_chapter_in_one_language_only(project: Path) -> None:
    write_page(project, "en", "2-more/index", "More", [])
    assert refused() == (
        "docs/zh/2-more/index.md: this chapter exists only in 'en'\n"
        "    Translate docs/en/2-more/index.md: the same pairs in the same order."
        " Until then, a copy with the title 待译 is enough for nox -s serve."
    )


def test_languages_that_embed_pairs_in_another_order(project: Path) -> None:
    write_page(project, "zh", TOPICS[2], "文件夹", [TOPICS[2], TOPICS[1], TOPICS[0]])
    assert refused() == (
        "docs/zh/1-start/10-folder.md:14: embeds '1-start/2-wide'"
        " where docs/en/1-start/10-folder.md has '1-start/1-greet' at line 14\n"
        "    Embed the same pairs in the same order in both languages."
    )


def test_a_language_that_lacks_a_pair(project: Path) -> None:
    write_page(project, "zh", TOPICS[2], "文件夹", [TOPICS[2], TOPICS[0]])
    assert refused().startswith(
        "docs/zh/1-start/10-folder.md: embeds no more pairs"
        " where docs/en/1-start/10-folder.md has '1-start/2-wide' at line 18\n"
    )


def test_a_command_of_manage_py_can_be_given_in_the_folder_that_readers_download() -> None:
    lacking = [
        chapter.name
        for chapter in read_chapters(ROOT / DOCS / "en").values()
        if "python manage.py" in chapter.path.read_text("utf-8")
        and not any(
            (ROOT / SNIPPETS / topic / "django/manage.py").is_file() for topic in chapter.topics
        )
    ]
    assert not lacking, f"{lacking} tell a command, and their Django side has no manage.py"
