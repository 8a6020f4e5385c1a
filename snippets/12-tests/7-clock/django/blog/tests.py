from datetime import UTC, datetime, timedelta

import time_machine
from django.test import SimpleTestCase

from blog.views import token_for

NEW_YEAR = datetime(2030, 1, 1, tzinfo=UTC)
SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)


# --8<-- [start:focus]
class ClockTests(SimpleTestCase):
    @time_machine.travel(NEW_YEAR - SECOND, tick=False)
    def test_not_before_its_time(self):
        articles = self.client.get("/articles/").json()
        self.assertEqual(articles, ["Hello"])

    @time_machine.travel(NEW_YEAR, tick=False)
    def test_published_at_midnight(self):
        articles = self.client.get("/articles/").json()
        self.assertEqual(articles, ["Hello", "Happy new year"])

    def confirmed_after(self, passed):
        with time_machine.travel(NEW_YEAR, tick=False) as clock:
            token = token_for("ada")
            clock.shift(passed)
            return self.client.post("/confirm/", {"token": token})

    def test_within_the_hour(self):
        response = self.confirmed_after(HOUR)
        self.assertEqual(response.json(), {"confirmed": "ada"})

    def test_a_second_too_late(self):
        response = self.confirmed_after(HOUR + SECOND)
        self.assertEqual(response.status_code, 400)


# --8<-- [end:focus]
