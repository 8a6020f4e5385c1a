import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from sidebyside.content.record import Record
from sidebyside.content.topics import Topic, load_topic
from sidebyside.pages.pair.view import render_pair
from tests.conftest import topic_files
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


class Sources(HTMLParser):
    """The texts of the elements that hold a whole file."""

    def __init__(self, html: str):
        super().__init__()
        self.texts: list[str] = []
        self._depth = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if ("class", "source") in attrs:
            self.texts.append("")
            self._depth = 1
        elif self._depth:
            self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        self._depth -= self._depth > 0

    def handle_data(self, data: str) -> None:
        if self._depth:
            self.texts[-1] += data


def check(topic: Topic, record: Record) -> None:
    versions = {"python": "3.13.0", "flask": "3.1.3"}, {"python": "3.13.0", "django": "6.1.3"}
    record.passed(topic, dict(zip(("flask", "django"), versions, strict=True)))


def test_a_pair_has_its_anchor_and_is_named_by_its_title(greet: Topic, record: Record) -> None:
    html = render_pair(greet, "zh", record)
    assert 'data-pair="1-start/1-greet" id="1-start-1-greet" aria-label="问好：Flask 与' in html


def test_the_sides_are_headings_and_the_title_is_not_repeated(greet: Topic, record: Record) -> None:
    html = render_pair(greet, "en", record)
    assert re.findall(r"<h\d[^>]*>(.*?)</h\d>", html) == ["Flask", "Django"]


def test_flask_stands_before_django_each_with_its_recorded_output(
    greet: Topic, record: Record
) -> None:
    html = render_pair(greet, "en", record)
    assert html.index('data-side="flask"') < html.index('data-side="django"')
    assert html.count('data-role="output" data-state="recorded"') == 2


def test_the_text_of_the_code_is_the_whole_file_to_the_letter(
    topics: dict[str, Topic], record: Record
) -> None:
    for topic in topics.values():
        files = [file.text for side in topic.sides for file in side.files]
        assert Sources(render_pair(topic, "en", record)).texts == files


def test_set_up_folds_in_place_and_says_how_long_it_is(greet: Topic, record: Record) -> None:
    html = render_pair(greet, "en", record)
    assert html.count('<summary aria-label="5 lines of set-up"></summary>') == 2
    assert '<summary aria-label="5 行准备代码">' in render_pair(greet, "zh", record)
    assert '<details class="setup" open' not in html


def test_titles_and_outputs_cannot_inject_html(topics: dict[str, Topic], record: Record) -> None:
    html = render_pair(topics[TOPICS[1]], "en", record)
    assert "Wide &lt;lines&gt;" in html
    assert "<samp>&lt;b&gt;&amp;amp;&lt;/b&gt;</samp>" in html
    assert "<b>&amp;" not in html


def test_each_line_of_the_output_stands_with_what_printed_it(greet: Topic, record: Record) -> None:
    html = render_pair(greet, "en", record)
    assert '<code class="cause" title="greeting">greeting</code><samp>Hello</samp>' in html


def test_what_records_output_is_part_of_the_code_but_not_seen(greet: Topic, record: Record) -> None:
    html = render_pair(greet, "en", record)
    unseen = re.findall(r'<span class="line line--unseen" data-n="\d+">(.*?)\n</span>', html)
    assert unseen == ['<span class="c">#&gt; Hello</span>'] * 2


def test_lines_that_differ_say_from_what_and_how_many_they_are(
    folder: Topic, record: Record
) -> None:
    check(folder, record)
    html = render_pair(folder, "en", record)
    assert html.count("row row--differs") == 2
    assert "differs from Django: django<" in html
    assert "differs from Flask: flask<" in html
    assert "different output, as explained here" in html
    assert '<p class="proof__why">Each says its name.</p>' in html
    assert "same output" not in html


def test_lines_that_only_one_side_prints_leave_room_on_the_other(
    tmp_path: Path, record: Record
) -> None:
    more = "print(1)\n#> 1\nprint(2)\n#> 2\n"
    toml = 'title = { en = "A", zh = "甲" }\ndiffers = { en = "Why.", zh = "为何。" }\n'
    topic = load_topic(topic_files(tmp_path, toml=toml, flask=more, django="print(1)\n#> 1\n"))
    check(topic, record)
    html = render_pair(topic, "en", record)
    assert html.count('<li class="row') == 4
    assert "Django prints no such line<" in html
    assert "only Flask prints: 2<" in html
    assert "same output in 1 of 2 lines, different in 1" in html


def test_reasons_show_their_code_and_say_of_which_rows_they_speak(
    tmp_path: Path, record: Record
) -> None:
    toml = (
        'title = { en = "A", zh = "甲" }\n'
        'differs = { en = "`save()` & all.", zh = "`save()` 等。" }\n'
        'awkward = { en = "No `name`.", zh = "没有 `name`。" }\n'
    )
    flask, django = (f"print({number})\n#> {number}\n" for number in (1, 2))
    topic = load_topic(topic_files(tmp_path, toml=toml, flask=flask, django=django))
    said = re.findall('<p class="proof__why">(.*)</p>', render_pair(topic, "en", record))
    assert said == [
        "<code>save()</code> &amp; all.",
        "Not compared with awkward rows: No <code>name</code>.",
    ]
    assert "没有加上刁钻的记录来比较：没有 <code>name</code>。" in render_pair(topic, "zh", record)


def test_what_was_checked_comes_from_the_record(greet: Topic, record: Record) -> None:
    check(greet, record)
    html = render_pair(greet, "en", record)
    day = f'<time datetime="{date.today()}">{date.today()}</time>'
    versions = "Flask 3.1.3 · Django 6.1.3 · Python 3.13.0<"
    assert f"<b>same output</b> · checked {day} with {versions}" in html
    assert f" · 检查于 {day}，版本：{versions}" in render_pair(greet, "zh", record)
    assert '<span class="side__version">6.1.3</span>' in html


def test_a_pair_that_was_not_checked_says_so(greet: Topic, record: Record) -> None:
    html = render_pair(greet, "en", record)
    assert "Not checked since it changed<" in html
    assert "same output" not in html
    assert "side__version" not in html


def test_a_side_that_needs_more_than_a_browser_says_so_where_run_would_be(
    folder: Topic, record: Record
) -> None:
    english, chinese = (render_pair(folder, language, record) for language in ("en", "zh"))
    assert "Run Flask</button>\n<button" in english
    assert "Run both" not in english
    reason = "Django does not run here: needs a TCP socket. At home: <code>uv run app.py</code>"
    assert english.count(reason) == 1
    assert "Django 不能在这里运行" in chinese
    assert english.count('data-action="run"') == english.count('data-action="edit"') == 1


def test_where_no_side_runs_there_is_no_button_and_the_reason_comes_once(
    tmp_path: Path, record: Record
) -> None:
    reasons = '[browser]\nflask = "needs threads"\ndjango = "needs threads"\n'
    toml = f'title = {{ en = "A", zh = "甲" }}\n{reasons}'
    html = render_pair(load_topic(topic_files(tmp_path, toml=toml)), "en", record)
    assert "Does not run here: needs threads. At home: <code>uv run" in html
    assert html.count("needs threads") == 1
    assert not re.search('data-action="(run|run-both|stop|edit)"', html)
    assert '<span class="status" data-role="status" role="status"></span>' in html


def test_the_servers_that_a_pair_also_runs_on_are_named(folder: Topic, record: Record) -> None:
    check(folder, record)
    assert "Python 3.13.0 · also on MariaDB<" in render_pair(folder, "en", record)


def test_of_several_files_the_one_with_the_focus_is_shown_first(
    folder: Topic, record: Record
) -> None:
    html = render_pair(folder, "en", record)
    assert 'class="file is-shown" data-file="views.py"' in html
    assert 'class="file" data-file="app.py"' in html
    assert html.count('role="tab"') == 4


def test_an_empty_file_belongs_to_the_program_and_has_no_tab(folder: Topic, record: Record) -> None:
    (folder.flask.folder / "__init__.py").write_text("")
    html = render_pair(load_topic(folder.folder), "en", record)
    assert html.count('role="tab"') == 4
    assert '<div class="file" data-file="__init__.py" hidden><div class="source"></div>' in html
    assert "__init__.py" not in "".join(re.findall(r"<button[^>]*>.*?</button>", html))


def test_of_a_large_project_only_the_named_files_have_tabs(folder: Topic, record: Record) -> None:
    (folder.flask.folder / "more.py").write_text("more = '<b>'\n")
    settings = folder.folder / "topic.toml"
    settings.write_text(f"only_files = true\n{settings.read_text('utf-8')}", "utf-8")
    html = render_pair(load_topic(folder.folder), "en", record)
    flask = html[html.index('data-side="flask"') : html.index('data-side="django"')]
    # views.py has a concept and a focus, but the topic does not name it
    assert 'role="tab"' not in flask
    hidden = (
        '<div class="file" data-file="more.py" hidden><div class="source">more = &#39;&lt;b&gt;'
    )
    assert hidden in flask
    assert "and 2 more files of this project" in flask


def test_one_file_needs_no_tabs(greet: Topic, record: Record) -> None:
    assert 'role="tab' not in render_pair(greet, "en", record)


def test_a_place_has_the_same_number_on_both_sides_and_the_legend_says_where_it_is(
    greet: Topic, record: Record
) -> None:
    html = render_pair(greet, "en", record)
    assert html.count('<mark class="place" data-c="1">') == 2
    assert "The greeting<" in html
    assert "> — Flask line 7, Django line 9<" in html
    assert '<li class="row" data-c="1">' not in html  # the cause is "greeting" alone


def test_with_several_files_the_legend_names_the_file(folder: Topic, record: Record) -> None:
    html = render_pair(folder, "en", record)
    assert "> — Flask app.py line 5, Django app.py line 5<" in html


def test_a_place_is_marked_in_its_own_file_only(folder: Topic, record: Record) -> None:
    long = "# a comment\n" * 20
    (folder.flask.folder / "views.py").write_text(f'name = "flask"\n{long}', "utf-8")
    html = render_pair(load_topic(folder.folder), "en", record)
    assert (
        re.findall(r"<mark[^>]*>(.*?)</mark>", html) == ['<span class="k">import</span> views'] * 2
    )


def test_links_to_the_source_are_there_for_a_public_repository_only(
    greet: Topic, record: Record
) -> None:
    assert "proof__links" not in render_pair(greet, "en", record)
    html = render_pair(greet, "zh", record, "https://example.org/us")
    assert 'href="https://example.org/us/tree/main/snippets/1-start/1-greet"' in html
    assert 'href="https://example.org/us/edit/main/docs/zh/1-start/1-greet.md"' in html
    assert 'href="https://example.org/us/issues/new?title=1-start/1-greet"' in html


def test_a_blank_line_is_text_without_an_element_of_its_own(greet: Topic, record: Record) -> None:
    html = render_pair(greet, "en", record)
    assert re.search(r">\n*</span>\n<span class=\"line\"", html)
    assert not re.search(r'<span class="line" data-n="\d+">\n</span>', html)


def test_the_proof_tells_of_awkward_rows_where_both_sides_stood_them(
    greet: Topic, record: Record
) -> None:
    versions = {"flask": {"python": "3.13.0"}, "django": {"python": "3.13.0"}}
    record.passed(greet, versions, awkward=24)
    assert "</b> · also with 24 awkward rows · checked <time" in render_pair(greet, "en", record)
    assert " · 再加 24 条刁钻的记录也一致 · " in render_pair(greet, "zh", record)
    record.passed(greet, versions)
    assert "awkward" not in render_pair(greet, "en", record)
