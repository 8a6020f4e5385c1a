from datetime import date
from pathlib import Path

import pytest

from sidebyside.content.facts import Facts, Figure, Measurement, read_facts, write_facts
from sidebyside.refusal import Refusal

FIGURE = Figure(flask=[3, 1, 2], django=[4, 9])
FACTS = Facts(
    measurements={
        "code": Measurement(
            date=date(2026, 11, 22),
            python="3.13.0",
            processor="A processor",
            cores=2,
            versions={"flask": "3.1.3"},
            charts={"lines": {"pairs": FIGURE}},
        )
    }
)


def test_the_median_of_an_even_number_of_samples_lies_between_the_middle_ones() -> None:
    assert FIGURE.median("flask") == 2
    assert FIGURE.median("django") == 6.5


@pytest.mark.parametrize(
    ("django", "apart"), [([4, 9], True), ([0.5], True), ([3], False), ([2, 9], False)]
)
def test_sides_are_apart_if_no_round_of_one_reaches_the_other(
    django: list[float], apart: bool
) -> None:
    assert Figure(flask=[3, 1, 2], django=django).apart is apart


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "data/facts.json"
    write_facts(FACTS, path)
    assert read_facts(path) == FACTS


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('"django":[4.0,9.0]', '"django":[]', "at least 1 item"),
        ('"flask":[3.0,1.0,2.0],', "", "flask: field required"),
        ('"cores":', '"core":', "cores: field required"),
        ("{", "", "json"),
    ],
)
def test_a_damaged_file_is_refused_with_the_command(
    tmp_path: Path, before: str, after: str, told: str
) -> None:
    path = tmp_path / "facts.json"
    path.write_text(FACTS.model_dump_json().replace(before, after, 1), "utf-8")
    with pytest.raises(Refusal, match=rf"(?is){told}.*nox -s facts"):
        read_facts(path)


def test_the_published_figures_are_what_the_page_can_read() -> None:
    assert read_facts().measurements
