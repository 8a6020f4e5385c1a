# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "click>=8.1",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "pytest>=9",
#     "sqlalchemy>=2.0",
# ]
# ///
from contextlib import redirect_stdout
from io import StringIO
from unittest import mock

import pytest

from blog import create_app
from blog.models import db

app = create_app()
with app.app_context():
    db.create_all()


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
    #> passed test_all_after_a_yes
    #> passed test_all_and_a_no
    #> passed test_an_unknown_one
    #> passed test_one

# a command that only says that it did something
with mock.patch("blog.commands.publish_all"):
    outcomes = run_tests()
for name, outcome in sorted(outcomes.items()):
    if outcome == "failed":
        print(name)
        #> test_all_after_a_yes
        #> test_one
# --8<-- [end:focus]
