from sidebyside.measure.frameworks.start import measure


def test_both_sides_are_started_in_every_round() -> None:
    chart = measure(rounds=1).charts["start"]
    for figure in (chart["import"], chart["first-answer"]):
        for side in (figure.flask, figure.django):
            assert len(side) == 1
            assert all(1 < milliseconds < 60_000 for milliseconds in side)
