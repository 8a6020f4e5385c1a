# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "factory-boy>=3.3"]
# ///
import os
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from unittest import TextTestResult

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test.runner import DiscoverRunner

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)
call_command("flush", interactive=False, verbosity=0)

from blog.tests.factories import ArticleFactory

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
    connection.close()  # to the database of the tests
    return outcomes


# --8<-- [start:focus]
# what a factory makes, at a prompt
article = ArticleFactory()
print([article.title, article.author.username, article.published])
#> ['Article 0', 'user0', False]
article = ArticleFactory(title="Hello", author__username="ada")
print([article.title, article.author.username, article.published])
#> ['Hello', 'ada', False]
article = ArticleFactory(live=True, tags=["web", "orm"])
print(article.title, [tag.name for tag in article.tags.all()])
#> Live 2 ['web', 'orm']

# built, and not saved: neither the article nor the author
article = ArticleFactory.build(title="Draft")
print(article.id, article.author.id, article.author.username)
#> None None user3

# and in tests
for name, outcome in sorted(run_tests().items()):
    print(outcome, name)
    #> passed test_a_tag_is_made_once
    #> passed test_made_by_hand
    #> passed test_only_published_ones_are_listed
    #> passed test_three_of_one_author
# --8<-- [end:focus]
