from sidebyside.measure.frameworks.start import measure


def test_both_sides_are_imported_and_started_once_a_round() -> None:
    chart = measure(rounds=1).charts["start"]
    assert len(chart["import"].flask) == len(chart["import"].django) == 1
    (flask,), (django,) = chart["first-answer"].flask, chart["first-answer"].django
    assert flask > 10  # milliseconds; seconds would be fewer
    assert django > 10
