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
from blog.serializers import ArticleSerializer


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


def only_title(serializer, article):
    return {"title": article.title}


# are they sharp? everybody may change it; the author is missing
may_change, answer = "has_object_permission", "to_representation"
faults = [
    mock.patch.object(
        IsAuthorOrReadOnly, may_change, return_value=True
    ),
    mock.patch.object(ArticleSerializer, answer, only_title),
]
for fault in faults:
    with fault:
        for name, outcome in sorted(run_tests().items()):
            if outcome == "failed":
                print(outcome, name)
                #> failed test_only_the_author_changes_it
                #> failed test_everybody_reads
# --8<-- [end:focus]
