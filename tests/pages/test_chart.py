from sidebyside.content.facts import Figure
from sidebyside.pages.facts.chart import Bar, lay_out

ROUNDS = Figure(flask=[90, 100, 120], django=[50])
SMALL = Figure(flask=[3], django=[6, 12])


def test_bars_are_as_long_as_the_medians_of_the_samples() -> None:
    flask, django = lay_out({"JSON": ROUNDS})["JSON"]
    assert (flask.side, django.side) == ("flask", "django")
    assert (flask.median, django.median) == (83.33, 41.67)


def test_the_highest_sample_of_all_rows_takes_the_whole_room() -> None:
    rows = lay_out({"JSON": ROUNDS, "plain": SMALL})
    assert rows["JSON"][0].highest == 100
    assert rows["plain"][1] == Bar("django", 7.5, 5, 10)


def test_the_range_runs_from_the_lowest_sample_to_the_highest() -> None:
    flask, django = lay_out({"JSON": ROUNDS})["JSON"]
    assert (flask.lowest, flask.highest, flask.spread) == (75, 100, 25)
    assert django.spread == 0


def test_where_everything_is_nothing_no_bar_has_a_length() -> None:
    nothing = Figure(flask=[0], django=[0])
    assert lay_out({"files": nothing})["files"] == (Bar("flask", 0, 0, 0), Bar("django", 0, 0, 0))


def test_lengths_are_short_numbers() -> None:
    third = Figure(flask=[1], django=[3])
    assert lay_out({"files": third})["files"][0].median == 33.33
