# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from unittest import TextTestResult, mock

from django.core.wsgi import get_wsgi_application
from django.test.runner import DiscoverRunner

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

from blog.permissions import IsAuthorOrReadOnly


class Result(TextTestResult):
    def addSuccess(self, test):
        outcomes[test.id().split(".")[-1]] = "passed"

    def addFailure(self, test, error):
        outcomes[test.id().split(".")[-1]] = "failed"


class Runner(DiscoverRunner):
    def get_resultclass(self):
        return Result


def run_tests():  # as "manage.py test" does
    outcomes.clear()
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        Runner(verbosity=0).run_tests(["blog"])
    return outcomes


outcomes = {}

# --8<-- [start:focus]
for name, outcome in sorted(run_tests().items()):
    print(outcome, name)
    #> passed test_a_title_is_needed
    #> passed test_a_user_writes
    #> passed test_everybody_reads
    #> passed test_only_the_author_changes_it
    #> passed test_strangers_do_not_write

# are they sharp? let everybody change everything
target = "has_object_permission"
with mock.patch.object(
    IsAuthorOrReadOnly, target, return_value=True
):
    for name, outcome in sorted(run_tests().items()):
        print(outcome, name)
        #> passed test_a_title_is_needed
        #> passed test_a_user_writes
        #> passed test_everybody_reads
        #> failed test_only_the_author_changes_it
        #> passed test_strangers_do_not_write
# --8<-- [end:focus]
