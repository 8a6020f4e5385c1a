# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
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
    #> passed test_a_new_one_is_saved
    #> passed test_a_taken_title_is_refused
    #> passed test_committed_and_announced
    #> passed test_each_starts_with_one_article
    #> passed test_it_is_announced
    #> passed test_no_rows_are_left

# without savepoints, the view's rollback undoes the test's data
with app.app_context():
    db.session.configure(join_transaction_mode="rollback_only")
with mock.patch.object(db.session, "configure"):
    outcomes = run_tests()
for name, outcome in sorted(outcomes.items()):
    if outcome == "failed":
        print(outcome, name)
        #> failed test_a_taken_title_is_refused
# --8<-- [end:focus]
