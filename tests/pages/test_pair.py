import re
from pathlib import Path

import pytest

from sidebyside.content.record import Record
from sidebyside.content.topics import Topic, load_topic
from sidebyside.pages.pair.view import render_pair
from tests.site.example import TOPICS, make_project


@pytest.fixture
def record(tmp_path: Path) -> Record:
    return Record(tmp_path / "verified.json")


@pytest.fixture
def topics(tmp_path: Path) -> dict[str, Topic]:
    make_project(tmp_path)
    return {topic: load_topic(tmp_path / "snippets" / topic) for topic in TOPICS}


@pytest.fixture
def greet(topics: dict[str, Topic]) -> Topic:
    return topics[TOPICS[0]]


@pytest.fixture
def folder(topics: dict[str, Topic]) -> Topic:
    return topics[TOPICS[2]]


def test_a_pair_has_its_anchor_and_is_named_by_its_title(greet: Topic, record: Record) -> None:
    html = render_pair(greet, "zh", record)
    assert 'data-pair="1-start/1-greet" id="1-start-1-greet"' in html
    assert '<a id="1-start-1-greet-title" href="#1-start-1-greet" title="本例的链接">问好<' in html
    assert 'aria-labelledby="1-start-1-greet-title"' in html


def test_the_title_is_a_heading_without_an_id_of_its_own_for_the_search_index(
    greet: Topic, record: Record
) -> None:
    assert re.findall(r"<h\d[^>]*>", render_pair(greet, "en", record)) == [
        '<h3 class="pair__title">'
    ]


def test_flask_stands_before_django_each_with_its_recorded_output(
    greet: Topic, record: Record
) -> None:
    html = render_pair(greet, "en", record)
    assert html.index('data-side="flask"') < html.index('data-side="django"')
    assert html.count('data-role="output" data-state="recorded"') == 2


def test_titles_and_outputs_cannot_inject_html(topics: dict[str, Topic], record: Record) -> None:
    html = render_pair(topics[TOPICS[1]], "en", record)
    assert "Wide &lt;lines&gt;" in html
    assert "<code>&lt;b&gt;&amp;amp;&lt;/b&gt;</code>" in html


def test_what_was_checked_comes_from_the_record(greet: Topic, record: Record) -> None:
    versions = {"python": "3.13.0", "flask": "3.1.3"}, {"python": "3.13.0", "django": "6.1.3"}
    record.passed(greet, dict(zip(("flask", "django"), versions, strict=True)))
    html = render_pair(greet, "en", record)
    assert "Same output · checked with Flask 3.1.3 · Django 6.1.3 · Python 3.13.0<" in html


def test_a_pair_that_was_not_checked_says_so(greet: Topic, record: Record) -> None:
    assert "Not checked since it changed<" in render_pair(greet, "en", record)
    assert "Same output" not in render_pair(greet, "en", record)


def test_a_difference_is_told_and_nothing_is_called_the_same(folder: Topic, record: Record) -> None:
    record.passed(folder, {"flask": {"python": "3.13.0"}, "django": {"python": "3.13.0"}})
    html = render_pair(folder, "en", record)
    assert "<strong>The outputs differ:</strong> Each says its name." in html
    assert "Same output" not in html


def test_a_side_that_needs_more_than_a_browser_says_what_and_how_to_run_it(
    folder: Topic, record: Record
) -> None:
    english, chinese = (render_pair(folder, language, record) for language in ("en", "zh"))
    assert english.count("Does not run in the browser: needs a TCP socket.") == 1
    assert english.count("<code>uv run app.py</code>") == 1
    assert "不能在浏览器里运行" in chinese


def test_the_servers_that_a_pair_also_runs_on_are_named(folder: Topic, record: Record) -> None:
    record.passed(folder, {"flask": {"python": "3.13.0"}, "django": {"python": "3.13.0"}})
    assert "Python 3.13.0 · also on MariaDB<" in render_pair(folder, "en", record)


def test_of_several_files_the_one_with_the_focus_is_shown_first(
    folder: Topic, record: Record
) -> None:
    html = render_pair(folder, "en", record)
    assert 'class="file highlight is-shown" data-file="views.py"' in html
    assert 'class="file highlight" data-file="app.py"' in html
    assert html.count('role="tab"') == 4


def test_one_file_needs_no_tabs(greet: Topic, record: Record) -> None:
    assert 'role="tab' not in render_pair(greet, "en", record)


def test_a_concept_knows_its_words_on_both_sides(greet: Topic, record: Record) -> None:
    html = render_pair(greet, "en", record)
    assert 'data-flask="greeting =" data-django="print(greeting)"' in html
