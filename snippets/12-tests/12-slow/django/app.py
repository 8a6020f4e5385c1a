# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from unittest import TextTestResult, mock

from django.core.wsgi import get_wsgi_application
from django.test.runner import DiscoverRunner

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.test_settings"
app = get_wsgi_application()

from django.contrib.auth.hashers import MD5PasswordHasher
from django.contrib.auth.models import User


class Result(TextTestResult):
    def addSuccess(self, test):
        outcomes.append("passed")

    def addFailure(self, test, error):
        outcomes.append("failed")

    addError = addFailure


class Runner(DiscoverRunner):
    def get_resultclass(self):
        return Result


def run_tests(label):  # as "manage.py test" does
    outcomes.clear()
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        Runner(verbosity=0).run_tests([label])
    return outcomes


outcomes = []
encode = MD5PasswordHasher.encode

# --8<-- [start:focus]
user = User(username="ada")
user.set_password("analytical")
print(user.password.split("$")[0])
#> md5

# how many hashes do three tests take?
for label in "blog.tests.EachTests", "blog.tests.OnceTests":
    with mock.patch.object(
        MD5PasswordHasher,
        "encode",
        autospec=True,
        side_effect=encode,
    ) as hashing:
        run_tests(label)
    print(hashing.call_count, "for", len(outcomes), set(outcomes))
    #> 3 for 3 {'passed'}
    #> 1 for 3 {'passed'}
# --8<-- [end:focus]
