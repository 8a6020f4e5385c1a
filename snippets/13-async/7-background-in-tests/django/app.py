# /// script
# requires-python = ">=3.11"
# dependencies = ["celery>=5.5", "django>=5.2"]
# ///
import os
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from unittest import TextTestResult

from django.core.wsgi import get_wsgi_application
from django.test.runner import DiscoverRunner

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.test_settings"
app = get_wsgi_application()

outcomes = {}


class Result(TextTestResult):
    def addSuccess(self, test):
        outcomes[test.id().split(".")[-1]] = "passed"

    def addFailure(self, test, error):
        outcomes[test.id().split(".")[-1]] = "failed"

    addError = addFailure


class Runner(DiscoverRunner):
    def get_resultclass(self):
        return Result


def run_tests():  # as "manage.py test" does
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        Runner(verbosity=0).run_tests(["blog.tests"])
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
