# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from contextlib import (
    nullcontext,
    redirect_stderr,
    redirect_stdout,
)
from io import StringIO
from unittest import TextTestResult, mock

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test.runner import DiscoverRunner

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)


class Result(TextTestResult):
    def addSuccess(self, test):
        outcomes[test.id().split(".")[-1]] = "passed"

    def addFailure(self, test, error):
        outcomes[test.id().split(".")[-1]] = "failed"

    addError = addFailure


class Runner(DiscoverRunner):
    def get_resultclass(self):
        return Result


def run_tests(labels):  # as "manage.py test blog" does
    outcomes.clear()
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        Runner(verbosity=0).run_tests(labels)
    return outcomes


outcomes = {}

# --8<-- [start:focus]
for name, outcome in sorted(run_tests(["blog"]).items()):
    print(outcome, name)
    #> passed test_a_new_one_is_saved
    #> passed test_a_taken_title_is_refused
    #> passed test_committed_and_announced
    #> passed test_each_starts_with_one_article
    #> passed test_it_is_announced
    #> passed test_no_rows_are_left

# without a savepoint, the error breaks the test's transaction
with mock.patch("blog.views.atomic", nullcontext):
    run_tests(["blog"])
for name, outcome in sorted(outcomes.items()):
    if outcome == "failed":
        print(outcome, name)
        #> failed test_a_taken_title_is_refused
# --8<-- [end:focus]
