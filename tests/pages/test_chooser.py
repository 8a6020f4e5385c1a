from collections.abc import Callable
from pathlib import Path

import pytest

from sidebyside.content.libraries import read_measurements
from sidebyside.content.needs import read_chooser
from sidebyside.content.topics import load_topics
from sidebyside.pages.chooser.view import render_chooser
from sidebyside.refusal import Refusal
from tests.content.test_needs import TOML
from tests.measure.libraries.example import make_libraries

HTML_NEED = TOML.replace('"orm"', '"html"').replace('packages = ["new"]\n', "")

Render = Callable[..., str]


@pytest.fixture
def render(tmp_path: Path) -> Render:
    measured = read_measurements(make_libraries(tmp_path))
    topics = load_topics(tmp_path / "snippets")

    def render(toml: str, language: str = "en") -> str:
        path = tmp_path / "chooser.toml"
        path.write_text(toml, "utf-8")
        return render_chooser(read_chooser(topics, path), topics.values(), measured, language)

    return render


def test_an_extension_has_its_status_and_what_it_adds(render: Render) -> None:
    html = render(TOML)
    assert "<strong>Extension</strong>: New" in html
    assert "<code>new</code> 4.1, <time>2026-01-10</time>, loads with Flask 3.1</li>" in html
    assert "<li>adds 2 distributions, 2.0 MB</li>" in html
    assert "<strong>自带</strong>：自带" in render(TOML, "zh")


def test_an_extension_that_fails_says_how(render: Render) -> None:
    html = render(TOML.replace('["new"]', '["old"]'))
    assert "does not load with Flask 3.1: <code>ImportError: no &lt;such&gt; name</code>" in html
    assert "<li>adds 1 distribution, 1 kB</li>" in html


def test_pairs_to_read_are_linked(render: Render) -> None:
    assert '<a href="site:5-libraries/2-new/">A title</a>' in render(TOML)


def test_the_table_says_when_and_with_which_versions_it_was_measured(render: Render) -> None:
    assert "Measured on 2026-11-22: Flask 3.1.3, Django 6.1.3, Python 3.13.0." in render(TOML)


def test_without_a_script_the_totals_are_those_of_all_needs_and_nothing_is_ranked(
    render: Render,
) -> None:
    html = render(TOML + HTML_NEED)
    flask, django = html.split("<li data-total=")[1:3]
    assert django.startswith('"django"')
    assert ">Tick what the project needs: before that, neither side comes first.</p>" in html
    assert ">勾选项目需要的功能；没有勾选时，两边不分先后。</p>" in render(TOML, "zh")
    assert ">2 of 2 in the box<" in django
    assert ">1 of 2 in the box<" in flask
    assert ">4 distributions<" in flask
    assert ">2.5 MB<" in flask


def test_a_distribution_that_two_needs_share_counts_once(render: Render) -> None:
    html = render(TOML + TOML.replace('"orm"', '"mail"'))
    assert ">4 distributions<" in html.split("<li data-total=")[1]


def test_the_script_gets_what_each_cell_and_each_framework_installs(render: Render) -> None:
    html = render(TOML)
    assert """data-flask='{"click": 200000, "flask": 300000}'""" in html
    assert """data-installs='{"new": 1500000, "shared": 500000}'""" in html
    assert "data-installs='{}'" in html


def test_a_package_that_was_not_measured_is_refused(render: Render) -> None:
    with pytest.raises(Refusal, match="'unknown' was not measured with flask"):
        render(TOML.replace('["new"]', '["unknown"]'))


def test_what_no_pair_shows_is_said_to_be_shown_by_none(render: Render) -> None:
    html = render(TOML.replace('topics = ["5-libraries/2-new"]\nshows = "flask"\n', ""))
    assert html.count("<p>No pair shows it yet.</p>") == 2
    assert "Read" not in html


def test_a_pair_that_does_not_show_what_it_is_named_for_is_refused(render: Render) -> None:
    with pytest.raises(Refusal, match="does not show 'wsgi'"):
        render(TOML.replace('shows = "flask"', 'shows = "wsgi"'))
