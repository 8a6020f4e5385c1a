# /// script
# requires-python = ">=3.11"
# dependencies = [
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
from blog.models import Article, db

app = create_app()
with app.app_context():
    db.create_all()


class Outcomes(list):
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            error = report.longrepr and report.longrepr.reprcrash
            message = error and error.message.split("\n")[0]
            name = report.location[2]
            self.append((report.outcome, name, message))


def run_tests():  # as the command "pytest" does
    outcomes = Outcomes()
    with redirect_stdout(StringIO()):
        options = ["-p", "no:cacheprovider", "-s", "tests"]
        pytest.main(options, plugins=[outcomes])
    return outcomes


# --8<-- [start:focus]
for outcome, name, _ in run_tests():
    print(outcome, name)
    #> passed test_authors_come_with_the_articles
    #> passed test_more_rows_not_more_queries
    #> passed test_there_is_a_join

# the view forgets the join: one query more for each author


def forgetful():
    return db.select(Article).order_by(Article.id)


with mock.patch("blog.articles.listed", forgetful):
    outcomes = run_tests()
for outcome, name, _ in outcomes:
    print(outcome, name)
    #> failed test_authors_come_with_the_articles
    #> failed test_more_rows_not_more_queries
    #> failed test_there_is_a_join
print(outcomes[0][2])
#> AssertionError: assert 4 == 1
# --8<-- [end:focus]
