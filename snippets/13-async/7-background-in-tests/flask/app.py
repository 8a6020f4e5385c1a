# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "celery>=5.5",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "pytest>=9",
#     "sqlalchemy>=2.0",
# ]
# ///
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

import pytest

from blog import create_app

app = create_app()


class Outcomes(dict):
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            self[report.location[2]] = report.outcome


def run_tests():  # as "pytest" does
    outcomes = Outcomes()
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        options = ["-p", "no:cacheprovider", "-s", "tests"]
        pytest.main(options, plugins=[outcomes])
    return outcomes


# --8<-- [start:focus]
for name, outcome in sorted(run_tests().items()):
    print(outcome, name)
    #> passed test_a_refused_article_is_not_queued
    #> passed test_it_is_tried_again
    #> passed test_the_task
    #> passed test_the_view_and_the_task
    #> passed test_the_view_queues_the_id
    #> passed test_with_a_worker
# --8<-- [end:focus]
