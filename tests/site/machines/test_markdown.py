import re
from pathlib import Path

import pytest

from sidebyside.content.chapters import read_chapters
from sidebyside.content.differences import Differences, load_differences
from sidebyside.content.libraries import load_libraries, read_measurements
from sidebyside.content.record import Compared, Record
from sidebyside.content.toml import LANGUAGES
from sidebyside.content.topics import load_topics
from sidebyside.files import DOCS, SNIPPETS
from sidebyside.pages.extension import PairExtension
from sidebyside.refusal import Refusal
from sidebyside.site.machines.markdown import Shown, has_markdown, page_markdown
from tests.conftest import DIFFERENCE
from tests.site.example import make_project

PAGE = """\
---
title: Greet
description: About it.
---

# Greet { #greet }

See [the next one](2-wide.md#same), [a chapter](../2-next/index.md),
[the index](../concepts.md), [home](../index.md) and [Flask](https://flask.palletsprojects.com/).

```pair
1-start/1-greet
```

```python
kept = True
```
"""


@pytest.fixture
def shown(tmp_path: Path) -> Shown:
    topics = load_topics(make_project(tmp_path) / "snippets")
    written = tmp_path / "differences.toml"
    written.write_text(DIFFERENCE, "utf-8")
    record = Record(tmp_path / "verified.json")
    differ = {"every-method": ["DELETE /", "DELETE /greet"]}
    record.passed(topics["1-start/2-wide"], {}, Compared(42, 39, 1, differ))
    measured = read_measurements(tmp_path / "data/libraries.json")
    return Shown(topics, {}, measured, load_differences(written), record)


def test_a_pair_becomes_both_programs_with_what_they_print(shown: Shown) -> None:
    text = page_markdown(PAGE, "1-start/1-greet.md", shown, "en")
    assert "```pair" not in text
    flask, django = text.index("### Flask\n"), text.index("### Django\n")
    program = "`flask/app.py`\n\n````python\n# /// script\n"
    assert (
        flask < text.index(program) < text.index("Flask prints:\n\n````text\nHello\n````") < django
    )
    assert 'greeting = "Hello, django"\n\nprint(greeting)\n#> Hello\n````' in text
    assert "--8<--" not in text
    assert text.index("Both sides print the same.") > django


def test_a_difference_is_told_in_the_language_of_the_page(shown: Shown) -> None:
    page = "# 文件夹\n\n```pair\n1-start/10-folder\n```\n"
    text = page_markdown(page, "1-start/10-folder.md", shown, "zh")
    assert text.endswith("各说各的名字。\n")
    assert "Django 的输出：" in text
    assert '`django/views.py`\n\n````python\nname = "django"\n````' in text


def test_the_answers_that_differ_are_told_with_a_request(shown: Shown) -> None:
    page = "```pair\n1-start/2-wide\n```\n"
    text = page_markdown(page, "1-start/2-wide.md", shown, "en")
    assert text.endswith(
        "The same answers to 39 of 42 requests. Where they differ, with the shortest request that "
        "shows it:\n\n- Every `method`: `DELETE /`\n"
    )


def test_links_lead_to_markdown_where_there_is_some(shown: Shown) -> None:
    text = page_markdown(PAGE, "1-start/1-greet.md", shown, "en")
    assert "[the next one](2-wide.md#same)" in text
    assert "[a chapter](../2-next/index.md)" in text
    assert "[the index](../concepts/)" in text
    assert "[home](../)" in text
    assert "[Flask](https://flask.palletsprojects.com/)" in text


def test_what_only_our_generator_reads_is_gone_and_other_code_is_kept(shown: Shown) -> None:
    text = page_markdown(PAGE, "1-start/1-greet.md", shown, "en")
    assert text.startswith("# Greet\n")
    assert "```python\nkept = True\n```" in text


def test_a_chapter_lists_its_tasks(shown: Shown) -> None:
    page = "# Start\n\n```tasks\n1-start\n```\n"
    text = page_markdown(page, "1-start/index.md", shown, "en")
    assert "- [Greet](1-greet.md)\n- [Wide <lines>](2-wide.md)\n- [A folder](10-folder.md)" in text


@pytest.mark.parametrize(
    ("page", "has"), [("1-start/1-greet.md", True), ("index.md", False), ("concepts.md", False)]
)
def test_tasks_and_chapters_have_markdown(page: str, has: bool) -> None:
    assert has_markdown(page) is has


def test_a_step_is_a_diff_of_each_file_that_it_changed(shown: Shown) -> None:
    page = "```steps\n1-start/10-folder\n```\n"
    text = page_markdown(page, "1-start/10-folder.md", shown, "zh")
    assert text.startswith("相对上一步的改动： [宽行](2-wide.md)\n\n`flask/views.py`\n")
    assert text.count("````diff\n") == 2
    assert '\n+name = "django"\n````' in text


def test_a_fence_that_says_nothing_without_its_page_is_refused(shown: Shown) -> None:
    with pytest.raises(Refusal, match="a chooser fence: has no Markdown"):
        page_markdown("```chooser\n```\n", "1-start/index.md", shown, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_fence_of_ours_reaches_a_reader_of_markdown(tmp_path: Path, language: str) -> None:
    topics, measured = load_topics(SNIPPETS), read_measurements()
    libraries, record = load_libraries(SNIPPETS, measured), Record(tmp_path / "verified.json")
    shown = Shown(topics, libraries, measured, Differences(), record)
    ours = re.compile(f"^```({'|'.join(PairExtension().fences)})$", re.MULTILINE)
    for name, chapter in read_chapters(DOCS / language).items():
        if has_markdown(name):
            text = page_markdown(chapter.path.read_text("utf-8"), name, shown, language)
            assert not ours.search(text), name
