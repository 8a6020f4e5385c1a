# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "flask-sqlalchemy>=3.1",
#     "pytest>=8",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
from contextlib import redirect_stdout
from io import StringIO
from unittest import mock

import pytest

from blog import create_app
from blog.models import Article

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
    #> passed test_a_title_is_needed
    #> passed test_a_user_writes
    #> passed test_everybody_reads
    #> passed test_only_the_author_changes_it
    #> passed test_strangers_do_not_write


def only_title(article):
    return {"title": article.title}


# are they sharp? everybody may change it; the author is missing
faults = [
    mock.patch("blog.api.may_change", return_value=True),
    mock.patch.object(Article, "as_dict", only_title),
]
for fault in faults:
    with fault:
        for name, outcome in sorted(run_tests().items()):
            if outcome == "failed":
                print(outcome, name)
                #> failed test_only_the_author_changes_it
                #> failed test_everybody_reads
# --8<-- [end:focus]
