# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "alembic>=1.16",
#     "celery>=5.5",
#     "click>=8.2",
#     "flask-admin>=2",
#     "flask-babel>=4",
#     "flask-httpauth>=4.8",
#     "flask-login>=0.6.3",
#     "flask-mail>=0.10",
#     "flask-migrate>=4.1",
#     "flask-smorest>=0.46",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "flask>=3.1",
#     "marshmallow>=4.0",
#     "pytest>=8",
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
from blog.articles import article_or_404


class Outcomes(dict):
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            name = report.location[2].partition("[")[0]
            self[name] = report.outcome


def run_tests():  # as "python -m pytest" does
    outcomes = Outcomes()
    with redirect_stdout(StringIO()):
        options = ["-p", "no:cacheprovider", "-s", "tests"]
        pytest.main(options, plugins=[outcomes])
    return outcomes


# --8<-- [start:focus]
for name, outcome in sorted(run_tests().items()):
    print(outcome, name)
    #> passed test_a_comment_waits_and_the_author_is_told
    #> passed test_a_cover_is_a_picture
    #> passed test_a_search
    #> passed test_an_author_writes
    #> passed test_only_the_author_changes_it
    #> passed test_strangers_are_sent_to_the_login

# are they sharp? let everybody edit everything
own = "blog.articles.own_article_or_404"
with mock.patch(own, article_or_404):
    for name, outcome in sorted(run_tests().items()):
        print(outcome, name)
        #> passed test_a_comment_waits_and_the_author_is_told
        #> passed test_a_cover_is_a_picture
        #> passed test_a_search
        #> passed test_an_author_writes
        #> failed test_only_the_author_changes_it
        #> passed test_strangers_are_sent_to_the_login
# --8<-- [end:focus]

app = create_app()
