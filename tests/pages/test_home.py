import shutil
from pathlib import Path

import pytest

from sidebyside.content.topics import load_topics
from sidebyside.pages.home.view import render_doors, render_home
from tests.site.example import make_project


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_project(tmp_path)


def test_every_task_stands_below_its_chapter(root: Path) -> None:
    topics = load_topics(root / "snippets").values()
    html = render_home(topics, root / "docs/zh", "zh")
    assert '<h2><a href="site:1-start/">开始</a></h2>' in html
    assert [html.index(f'href="site:{topic.id}/">{topic.settings.title.zh}<') for topic in topics]
    assert "3 个任务" in html


def test_of_many_tasks_the_first_are_named_and_the_chapter_has_the_others(root: Path) -> None:
    for number in range(20, 26):
        shutil.copytree(root / "snippets/1-start/1-greet", root / f"snippets/1-start/{number}-copy")
    html = render_home(load_topics(root / "snippets").values(), root / "docs/en", "en")
    assert html.count('<li><a href="site:1-start/') == 5 + 1
    assert 'href="site:1-start/" aria-label="All 9 tasks of Start">all 9 …</a>' in html


def test_the_box_has_a_name_and_a_place_for_its_results(root: Path) -> None:
    html = render_home(load_topics(root / "snippets").values(), root / "docs/en", "en")
    search = html[html.index("<search>") : html.index("</search>")]
    assert "What do you want to do?</span><input" in search
    assert 'data-role="found" hidden' in search


def test_the_doors_lead_to_the_chapters_the_old_libraries_and_the_chooser(root: Path) -> None:
    html = render_doors(load_topics(root / "snippets").values(), root / "docs/en", "en")
    for address in ("1-start/", "libraries/", "choose/"):
        assert f'href="site:{address}"' in html
    assert '<li><a href="site:1-start/">Start</a></li>' in html
