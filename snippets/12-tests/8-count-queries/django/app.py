# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from unittest import TextTestResult, mock

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test.runner import DiscoverRunner

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article


class Result(TextTestResult):
    def addSuccess(self, test):
        outcomes.append(("passed", test.id().split(".")[-1], ""))

    def addFailure(self, test, error):
        message = str(error[1]).split("\n")[0]
        name = test.id().split(".")[-1]
        outcomes.append(("failed", name, message))


class Runner(DiscoverRunner):
    def get_resultclass(self):
        return Result


def run_tests():  # as "manage.py test blog" does
    outcomes.clear()
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        Runner(verbosity=0).run_tests(["blog"])
    return outcomes


outcomes = []

# --8<-- [start:focus]
for outcome, name, _ in run_tests():
    print(outcome, name)
    #> passed test_authors_come_with_the_articles
    #> passed test_more_rows_not_more_queries
    #> passed test_there_is_a_join

# the view forgets the join: one query more for each author


def forgetful():
    return Article.objects.order_by("pk")


with mock.patch("blog.views.listed", forgetful):
    run_tests()
for outcome, name, _ in outcomes:
    print(outcome, name)
    #> failed test_authors_come_with_the_articles
    #> failed test_more_rows_not_more_queries
    #> failed test_there_is_a_join
print(outcomes[0][2])
#> 4 != 1 : 4 queries executed, 1 expected
# --8<-- [end:focus]
