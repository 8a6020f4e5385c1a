# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "time-machine>=3"]
# ///
import os
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from unittest import TextTestResult, mock

from django.core.wsgi import get_wsgi_application
from django.test.runner import DiscoverRunner

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

from blog import views

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


def run_tests():  # as "manage.py test blog" does
    outcomes.clear()
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        Runner(verbosity=0).run_tests(["blog"])
    return outcomes


# --8<-- [start:focus]
for name, outcome in sorted(run_tests().items()):
    print(outcome, name)
    #> passed test_a_second_too_late
    #> passed test_not_before_its_time
    #> passed test_published_at_midnight
    #> passed test_within_the_hour

# a token that lives for a minute, or for a day: who notices?
for max_age in 60, 24 * 3600:
    with mock.patch.object(views, "MAX_AGE", max_age):
        run_tests()
    for name, outcome in sorted(outcomes.items()):
        if outcome == "failed":
            print(max_age, name)
            #> 60 test_within_the_hour
            #> 86400 test_a_second_too_late
# --8<-- [end:focus]
