# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "pytest>=9",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
from contextlib import redirect_stdout
from io import StringIO
from unittest import mock

import pytest

from blog import create_app
from blog.models import User, db

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
    #> passed test_a_draft_is_in_the_session
    #> passed test_a_password_logs_in
    #> passed test_a_wrong_password_does_not
    #> passed test_ada_sees_her_account
    #> passed test_strangers_are_sent_to_the_login
    #> passed test_two_users

# a program that takes every password: who notices?
with mock.patch.object(User, "check_password", return_value=True):
    outcomes = run_tests()
for name, outcome in sorted(outcomes.items()):
    if outcome == "failed":
        print(name)
        #> test_a_wrong_password_does_not
# --8<-- [end:focus]
