import xml.etree.ElementTree as ElementTree

import pytest

from sidebyside.content.facts import Figure, Row
from sidebyside.pages.facts.charts import WIDTH, draw

FIGURE = Figure(flask=[90, 100, 110], django=[50])
TOLD = {"flask": "Flask 100", "django": "Django 50"}


@pytest.fixture
def svg():
    rows = [Row("纯文本 <b>", FIGURE, TOLD), Row("JSON", FIGURE, TOLD)]
    return ElementTree.fromstring(draw(rows, 'rate "per" second'))


def test_it_is_an_image_with_a_name_that_scales_with_the_page(svg):
    assert svg.get("role") == "img"
    assert svg.get("aria-label") == 'rate "per" second'
    assert svg.get("viewBox").split()[2] == str(WIDTH)
    assert svg.get("width") is None


def test_labels_are_text_in_the_font_and_colour_of_the_page(svg):
    texts = list(svg.iter("text"))
    assert [text.text for text in texts][:3] == ["纯文本 <b>", "Flask 100", "Django 50"]
    assert all("currentColor" in text.get("style") for text in texts)
    assert "font-family" not in ElementTree.tostring(svg, "unicode")


def test_the_page_decides_every_colour(svg):
    written = ElementTree.tostring(svg, "unicode")
    assert written.count("var(--facts-flask)") == written.count("var(--facts-django)") == 2
    assert "#" not in written


def test_bars_are_as_long_as_the_medians_and_lines_as_the_range(svg):
    def ends(path):
        numbers = [float(word) for word in path.get("d").split() if word not in "MLz"]
        return min(numbers[::2]), max(numbers[::2])

    bars = [path for path in svg.iter("path") if "var(" in path.get("style")]
    ranges = [path for path in svg.iter("path") if "stroke: currentColor" in path.get("style")]
    flask, django = ends(bars[0])[1], ends(bars[1])[1]
    assert flask == pytest.approx(2 * django, abs=0.01)
    assert ends(ranges[0]) == pytest.approx((0.9 * flask, 1.1 * flask), abs=0.01)
    assert len(ranges) == 2  # one sample has no range


def test_nothing_is_drawn_longer_than_nothing(tmp_path):
    nothing = Figure(flask=[0], django=[0])
    assert "Flask 0" in draw([Row("files", nothing, {"flask": "Flask 0", "django": ""})], "files")
