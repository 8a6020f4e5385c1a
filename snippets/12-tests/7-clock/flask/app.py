# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-wtf>=1.2",
#     "itsdangerous>=2.2",
#     "pytest>=9",
#     "time-machine>=3",
# ]
# ///
from contextlib import redirect_stdout
from io import StringIO
from unittest import mock

import pytest

from blog import articles, create_app

app = create_app()


class Outcomes(dict):
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            self[report.location[2]] = report.outcome


def run_tests():  # as the command "pytest" does
    outcomes = Outcomes()
    with redirect_stdout(StringIO()):
        options = ["-p", "no:cacheprovider", "-s", "tests"]
        pytest.main(options, plugins=[outcomes])
    return outcomes


# --8<-- [start:focus]
for name, outcome in sorted(run_tests().items()):
    print(outcome, name)
    #> passed test_a_second_too_late
    #> passed test_not_before_its_time
    #> passed test_published_at_midnight
    #> passed test_within_the_hour

# a token that lives for a minute, or for a day: who notices?
for max_age in 60, 24 * 3600:
    with mock.patch.object(articles, "MAX_AGE", max_age):
        outcomes = run_tests()
    for name, outcome in sorted(outcomes.items()):
        if outcome == "failed":
            print(max_age, name)
            #> 60 test_within_the_hour
            #> 86400 test_a_second_too_late
# --8<-- [end:focus]
