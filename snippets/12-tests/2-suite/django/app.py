# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "pytest>=9",
#     "pytest-django>=4.11",
# ]
# ///
import os
from contextlib import redirect_stdout
from io import StringIO
from unittest import mock

import pytest
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)


class Outcomes(list):
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            name = report.location[2].split(".")[-1]
            self.append((report.outcome, name, report.longrepr))


def run_tests(file):  # as "pytest tests/test_case.py" does
    outcomes = Outcomes()
    with redirect_stdout(StringIO()):
        options = ["-p", "no:cacheprovider", "-s"]
        pytest.main(
            [*options, f"tests/{file}"], plugins=[outcomes]
        )
    return outcomes


# --8<-- [start:focus]
for outcome, name, _ in run_tests("test_fixtures.py"):
    print(outcome, name)
    #> passed test_it_is_listed
    #> passed test_a_new_one_is_saved
    #> passed test_a_title_is_needed[0]
    #> passed test_a_title_is_needed[1]
    #> passed test_a_title_is_needed[101]
for outcome, name, _ in run_tests("test_case.py"):
    print(outcome, name)
    #> passed test_a_new_one_is_saved
    #> passed test_a_title_is_needed
    #> passed test_it_is_listed

# what a failure says: the view forgets to save
with mock.patch("blog.forms.ArticleForm.save"):
    outcomes = run_tests("test_fixtures.py")
    outcomes += run_tests("test_case.py")
for outcome, name, error in outcomes:
    if outcome == "failed":
        print(name, "-", error.reprcrash.message.split("\n")[0])
        #> test_a_new_one_is_saved - assert 1 == 2
        #> test_a_new_one_is_saved - AssertionError: 1 != 2
# --8<-- [end:focus]
