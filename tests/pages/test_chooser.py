from pathlib import Path

import pytest

from sidebyside.content.libraries import read_measurements
from sidebyside.content.needs import read_chooser
from sidebyside.content.topics import load_topics
from sidebyside.pages.chooser.view import TEXTS, render_chooser
from sidebyside.refusal import Refusal
from tests.content.test_needs import TOML
from tests.measure.libraries.example import make_libraries

HTML_NEED = TOML.replace('"orm"', '"html"').replace('packages = ["new"]\n', "")


@pytest.fixture
def render(tmp_path: Path):
    measured = read_measurements(make_libraries(tmp_path))
    topics = load_topics(tmp_path / "snippets")

    def render(toml: str, language: str = "en") -> str:
        path = tmp_path / "chooser.toml"
        path.write_text(toml, "utf-8")
        return render_chooser(read_chooser(topics, path), topics.values(), measured, language)

    return render


def test_both_languages_have_the_same_words():
    assert TEXTS["en"].keys() == TEXTS["zh"].keys()


def test_an_extension_has_its_status_and_what_it_adds(render):
    html = render(TOML)
    assert "<strong>Extension</strong>: New" in html
    assert "<code>new</code> 4.1, <time>2026-01-10</time>, loads with Flask 3.1</li>" in html
    assert "<li>adds 2 distributions, 2.0 MB</li>" in html
    assert "<strong>自带</strong>：自带" in render(TOML, "zh")


def test_an_extension_that_fails_says_how(render):
    html = render(TOML.replace('["new"]', '["old"]'))
    assert "does not load with Flask 3.1: <code>ImportError: no &lt;such&gt; name</code>" in html
    assert "<li>adds 1 distribution, 1 kB</li>" in html


def test_pairs_to_read_are_linked(render):
    assert '<a href="site:05-libraries/#5-libraries-2-new">A title</a>' in render(TOML)


def test_without_a_script_the_totals_are_those_of_all_needs_most_in_the_box_first(render):
    html = render(TOML + HTML_NEED)
    django, flask = html.split("<li data-total=")[1:3]
    assert django.startswith('"django"')
    assert ">2 of 2 in the box<" in django
    assert ">1 of 2 in the box<" in flask
    assert ">4 distributions<" in flask
    assert ">2.5 MB<" in flask


def test_a_package_that_was_not_measured_is_refused(render):
    with pytest.raises(Refusal, match="'unknown' was not measured with flask"):
        render(TOML.replace('["new"]', '["unknown"]'))
