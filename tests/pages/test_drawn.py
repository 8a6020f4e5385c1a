import pytest

from sidebyside.content.facts import Figure, Row
from sidebyside.pages.facts import charts
from sidebyside.pages.facts.drawn import drawn

TOLD = {"flask": "Flask 100", "django": "Django 50"}


def row(flask: float) -> Row:
    return Row("JSON", Figure(flask=[flask], django=[50]), TOLD)


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def test_a_chart_is_drawn_once(monkeypatch):
    first = drawn([row(100)], "rate")
    monkeypatch.setattr(charts, "draw", None)
    assert drawn([row(100)], "rate") == first
    assert 'aria-label="rate"' in first


@pytest.mark.parametrize(("flask", "title"), [(200, "rate"), (100, "Rate")])
def test_other_figures_or_words_are_drawn_anew(flask, title):
    assert drawn([row(100)], "rate") != drawn([row(flask)], title)
