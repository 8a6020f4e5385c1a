# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from unittest import TextTestResult

from django.core.wsgi import get_wsgi_application
from django.test.runner import DiscoverRunner

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
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


def run_tests(label):  # as "manage.py test" does
    outcomes.clear()
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        Runner().run_tests([label])
    return outcomes


# --8<-- [start:focus]
run_tests("blog.tests.test_contact")
for name, outcome in sorted(outcomes.items()):
    print(outcome, name)
    #> passed test_an_empty_text_is_refused
    #> passed test_another_editor
    #> passed test_it_can_be_closed
    #> passed test_spam_is_refused
    #> passed test_the_editor_gets_a_mail
    #> passed test_the_release

# what a test changes and nobody puts back, the next one finds
run_tests("blog.tests.test_leak")
for name, outcome in sorted(outcomes.items()):
    print(outcome, name)
    #> passed test_1_closes_and_does_not_open
    #> failed test_2_finds_it_closed
# --8<-- [end:focus]
