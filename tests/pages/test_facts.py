from datetime import date
from xml.etree import ElementTree

import pytest

from sidebyside.content.facts import Facts, Figure, Measurement
from sidebyside.pages.facts.sentences import sentences
from sidebyside.pages.facts.view import render_facts
from sidebyside.pages.words import words
from sidebyside.refusal import Refusal

ROUNDS = {
    "plain": Figure(flask=[1800, 2200, 2000], django=[1000]),
    "json": Figure(flask=[1000, 1300], django=[1200, 1400]),
    "template": Figure(flask=[500], django=[500]),
}
EXACT = {
    "startproject": Figure(flask=[0], django=[6]),
    "framework": Figure(flask=[2.5], django=[25]),
    "4-models": Figure(flask=[7], django=[7]),
}
FACTS = Facts(
    measurements={
        "load": Measurement(
            date=date(2026, 11, 22),
            python="3.13.0",
            processor="A <processor>",
            cores=2,
            versions={"flask": "3.1.3"},
            charts={"rate": ROUNDS, "project-files": EXACT},
        )
    }
)


def test_the_bars_are_one_image_with_the_title_as_its_name() -> None:
    figure = ElementTree.fromstring(render_facts("rate", FACTS, "en"))
    images = figure.findall(".//*[@role='img']")
    assert [image.get("aria-label") for image in images] == ["Answers per second"]
    assert [label.text for label in images[0].findall("div")] == [
        "plain text",
        "JSON",
        "a template with 100 rows",
    ]


def test_each_bar_has_its_side_its_length_and_its_value() -> None:
    figure = ElementTree.fromstring(render_facts("rate", FACTS, "en"))
    flask, django, *_ = figure.findall(".//svg")
    assert (flask.get("class"), django.get("class")) == ("facts__flask", "facts__django")
    assert [bar.get("width") for bar in flask.findall("rect")] == ["90.91%", "18.18%"]
    assert flask.findtext("text") == "Flask 2,000"
    assert flask[-1].get("x") == "100.0%"  # behind the range
    assert django.findtext("text") == "Django 1,000"


def test_one_sample_has_no_range_over_its_bar() -> None:
    figure = ElementTree.fromstring(render_facts("rate", FACTS, "en"))
    ranges = [len(svg.findall("rect[@class='facts__range']")) for svg in figure.findall(".//svg")]
    assert ranges == [1, 0, 1, 1, 0, 0]


def test_the_text_says_what_the_rounds_carry_and_no_more() -> None:
    html = render_facts("rate", FACTS, "en")
    assert "<li>Flask answers faster: plain text (2.0 times, 1.8 to 2.2 between single" in html
    assert "<li>Both are the same: a template with 100 rows.</li>" in html
    assert "<li>The ranges of both sides overlap, so no difference was measured: JSON.</li>" in html
    assert "Django answers faster" not in html


def test_samples_that_hardly_differ_have_no_range() -> None:
    memory = {"idle": Figure(flask=[54.2, 54.2, 54.3], django=[42.4, 42.4, 42.3])}
    [sentence] = sentences(memory, words("en").charts["memory"].more, words("en").facts)
    assert sentence == "Flask needs more memory: idle (1.3 times)."


def test_exact_counts_have_no_range() -> None:
    html = render_facts("project-files", FACTS, "zh")
    assert (
        "<li>Django 生成的文件更多：新建项目（6 比 0）；只装框架（是另一边的 10.0 倍）。</li>"
        in html
    )
    assert "<li>两边相同：第 4 章。</li>" in html
    assert "<td>2.5</td><td>25</td>" in html


def test_the_table_has_the_medians_with_their_ranges() -> None:
    html = render_facts("rate", FACTS, "en")
    assert "<td>2,000 <span>(1,800–2,200)</span></td><td>1,000</td>" in html


def test_a_chart_says_how_it_is_repeated_and_on_what_it_was_measured() -> None:
    html = render_facts("rate", FACTS, "en")
    assert "<code>nox -s facts -- load</code> · 2026-11-22 · Python 3.13.0" in html
    assert "A &lt;processor&gt;, 2 cores · flask 3.1.3" in html


@pytest.mark.parametrize("chart", ["rates", "p99", ""])
def test_a_chart_that_is_unknown_or_was_not_measured_is_refused(chart: str) -> None:
    with pytest.raises(Refusal, match="a facts fence: no chart is called.*\n.*nox -s facts"):
        render_facts(chart, FACTS, "en")
