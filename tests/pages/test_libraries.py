from pathlib import Path

import pytest

from sidebyside.content.libraries import Library, Measured, load_libraries, read_measurements
from sidebyside.pages.libraries.view import render_libraries, render_library
from tests.measure.libraries.example import make_libraries

Libraries = dict[str, Library]


@pytest.fixture
def measured(tmp_path: Path) -> Measured:
    return read_measurements(make_libraries(tmp_path))


@pytest.fixture
def libraries(tmp_path: Path, measured: Measured) -> Libraries:
    return load_libraries(tmp_path / "snippets", measured)


def test_the_status_line_of_a_library_that_fails_has_its_error_and_its_pins(
    libraries: Libraries, measured: Measured
) -> None:
    html = render_library(libraries["old"], measured, "en")
    line = html[html.index("<summary>") : html.index("</summary>")]
    assert "Newest <b>2.0, <time>2017-09-06</time>, withdrawn (yanked)</b>" in line
    assert "With Flask 3.1 <strong" in line
    assert "No</strong>" in line
    assert "<dt>With Flask 3.1</dt><dd><code>ImportError: no &lt;such&gt; name</code></dd>" in html
    assert "<code>Python &gt;=3.8,&lt;3.11</code> <code>flask==1.1.4</code>" in html
    assert "the <code>new</code> one" in html
    assert "&lt;b&gt;sleeps" in html


def test_the_status_line_of_a_library_that_works_needs_no_pins(
    libraries: Libraries, measured: Measured
) -> None:
    html = render_library(libraries["new"], measured, "zh")
    assert "可用</strong></span>" in html
    assert "<dd>不需要</dd>" in html
    assert "<dt>替代方案</dt>" in html
    assert "<dt>说明</dt>" not in html


def test_the_table_has_every_library_the_date_and_links_to_the_pairs(
    libraries: Libraries, measured: Measured
) -> None:
    html = render_libraries(libraries.values(), measured, "en")
    assert "Measured on 2026-11-22 with Flask 3.1.3 and Python 3.13.0." in html
    assert '<a href="site:5-libraries/1-old/">Old</a>' in html
    assert "No</strong>: <code>ImportError: no &lt;such&gt; name</code>" in html
    assert html.count('scope="row"') == 2
