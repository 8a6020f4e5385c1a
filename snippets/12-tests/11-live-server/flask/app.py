# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "pytest>=9",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import logging
from contextlib import redirect_stdout
from io import StringIO

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


logging.getLogger("werkzeug").disabled = True

# --8<-- [start:focus]
for name, outcome in sorted(run_tests().items()):
    print(outcome, name)
    #> passed test_a_form_is_sent
    #> passed test_a_form_of_another_site_is_refused
    #> passed test_the_style_sheet_is_served
# --8<-- [end:focus]
