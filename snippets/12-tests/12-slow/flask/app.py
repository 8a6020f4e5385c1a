# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "pytest>=9",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
from contextlib import redirect_stdout
from io import StringIO
from unittest import mock

import pytest
from werkzeug.security import generate_password_hash

from blog import create_app
from blog.models import User
from tests.config import TESTING

app = create_app()


class Outcomes(list):
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            self.append(report.outcome)


def run_tests(file):  # as "pytest tests/test_each.py" does
    outcomes = Outcomes()
    with redirect_stdout(StringIO()):
        options = ["-p", "no:cacheprovider", "-s"]
        pytest.main([*options, file], plugins=[outcomes])
    return outcomes


# --8<-- [start:focus]
with create_app(**TESTING).app_context():
    user = User(name="ada")
    user.set_password("analytical")
    print(user.password_hash.split("$")[0])
    #> pbkdf2:sha256:1

# how many hashes do three tests take?
for file in "tests/test_each.py", "tests/test_once.py":
    with mock.patch(
        "blog.models.generate_password_hash",
        side_effect=generate_password_hash,
    ) as hashing:
        outcomes = run_tests(file)
    print(hashing.call_count, "for", len(outcomes), set(outcomes))
    #> 3 for 3 {'passed'}
    #> 1 for 3 {'passed'}
# --8<-- [end:focus]
