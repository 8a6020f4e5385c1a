import pytest

from sidebyside.content.libraries import load_libraries, read_measurements
from sidebyside.pages.libraries.view import TEXTS, render_libraries, render_library
from tests.measure.libraries.example import make_libraries


@pytest.fixture
def measured(tmp_path):
    return read_measurements(make_libraries(tmp_path))


@pytest.fixture
def libraries(tmp_path, measured):
    return load_libraries(tmp_path / "snippets", measured)


def test_both_languages_have_the_same_words():
    assert TEXTS["en"].keys() == TEXTS["zh"].keys()


def test_the_status_line_of_a_library_that_fails_has_its_error_and_its_pins(libraries, measured):
    html = render_library(libraries["old"], measured, "en")
    assert "<dd>2.0, <time>2017-09-06</time>, withdrawn (yanked)</dd>" in html
    assert "<dt>With Flask 3.1</dt>" in html
    assert "No</strong>: <code>ImportError: no &lt;such&gt; name</code>" in html
    assert "<code>Python &gt;=3.8,&lt;3.11</code> <code>flask==1.1.4</code>" in html
    assert "the <code>new</code> one" in html
    assert "&lt;b&gt;sleeps" in html


def test_the_status_line_of_a_library_that_works_needs_no_pins(libraries, measured):
    html = render_library(libraries["new"], measured, "zh")
    assert "可用</strong></dd>" in html
    assert "<dd>不需要</dd>" in html
    assert TEXTS["zh"]["note"] not in html


def test_the_table_has_every_library_the_date_and_links_to_the_pairs(libraries, measured):
    html = render_libraries(libraries.values(), measured, "en")
    assert "Measured on 2026-11-22 with Flask 3.1.3 and Python 3.13.0." in html
    assert '<a href="site:05-libraries/#5-libraries-1-old">Old</a>' in html
    assert html.count('scope="row"') == 2
