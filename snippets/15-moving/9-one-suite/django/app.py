# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "pytest>=9",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
from contextlib import redirect_stdout
from io import StringIO
from unittest.mock import patch

import pytest

import mysite.wsgi
import wsgi
from blog import views
from flaskr import DATABASE
from flaskr.models import db

DATABASE.unlink(missing_ok=True)
with wsgi.app.app_context():
    db.create_all()
    db.engine.dispose()  # as if another process had done it

old, new = "wsgi:app", "mysite.wsgi:application"
app = mysite.wsgi.application


class Outcomes(dict):
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            name = report.location[2]
            self[name] = report.outcome, report.longrepr


def run_tests(name):  # python -m pytest --app wsgi:app
    outcomes = Outcomes()
    options = ["-p", "no:cacheprovider", "-s"]
    with redirect_stdout(StringIO()):
        pytest.main([f"--app={name}", *options], [outcomes])
    return outcomes


# --8<-- [start:focus]
# the same tests of both apps
before, after = run_tests(old), run_tests(new)
for name in before:
    print(before[name][0], after[name][0], name)
    #> passed passed test_a_new_article_is_shown
    #> passed passed test_a_title_is_needed[0]
    #> passed passed test_a_title_is_needed[1]
    #> passed passed test_a_title_is_needed[101]
    #> passed passed test_spaces_around_a_title_are_cut
    #> passed passed test_what_is_typed_is_text
    #> passed passed test_percent_is_a_letter
    #> passed passed test_an_unknown_article_is_404
    #> passed passed test_a_form_without_a_token_is_refused


# somebody forgets the 404 in the new app
def get(model, id):
    return model.objects.get(id=id)


with patch.object(views, "get_object_or_404", get):
    after = run_tests(new)
for name, (outcome, error) in after.items():
    if outcome != before[name][0]:
        message = error.reprcrash.message.split("\n")[0]
        print(name, message.removeprefix("AssertionError: "))
        #> test_an_unknown_article_is_404 assert 500 == 404
# --8<-- [end:focus]
