from datetime import UTC, datetime, timedelta

import pytest

from blog.articles import token_for

NEW_YEAR = datetime(2030, 1, 1, tzinfo=UTC)
SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)


# "time_machine" is a fixture of the package of that name
def test_not_before_its_time(client, time_machine):
    time_machine.move_to(NEW_YEAR - SECOND, tick=False)
    assert client.get("/articles/").json == ["Hello"]


def test_published_at_midnight(client, time_machine):
    time_machine.move_to(NEW_YEAR, tick=False)
    articles = client.get("/articles/").json
    assert articles == ["Hello", "Happy new year"]


@pytest.fixture
def token(app, time_machine):
    time_machine.move_to(NEW_YEAR, tick=False)
    with app.app_context():
        return token_for("ada")


def test_within_the_hour(client, token, time_machine):
    time_machine.shift(HOUR)
    response = client.post("/confirm/", data={"token": token})
    assert response.json == {"confirmed": "ada"}


def test_a_second_too_late(client, token, time_machine):
    time_machine.shift(HOUR + SECOND)
    response = client.post("/confirm/", data={"token": token})
    assert response.status_code == 400
