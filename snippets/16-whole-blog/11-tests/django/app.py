# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "celery>=5.5",
#     "django-ninja>=1.7",
#     "django>=5.2",
#     "pydantic>=2",
# ]
# ///
import os
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from unittest import TextTestResult, mock

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.wsgi import get_wsgi_application
from django.test.runner import DiscoverRunner

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
os.environ["BLOG_DATABASE"] = "file:blog?mode=memory&cache=shared"
app = StaticFilesHandler(get_wsgi_application())

from blog.models import Article


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


def any_article(articles, **which):
    return Article.objects.get(**which)


outcomes = {}

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
get = "blog.views.get_object_or_404"
with mock.patch(get, any_article):
    for name, outcome in sorted(run_tests().items()):
        print(outcome, name)
        #> passed test_a_comment_waits_and_the_author_is_told
        #> passed test_a_cover_is_a_picture
        #> passed test_a_search
        #> passed test_an_author_writes
        #> failed test_only_the_author_changes_it
        #> passed test_strangers_are_sent_to_the_login
# --8<-- [end:focus]
