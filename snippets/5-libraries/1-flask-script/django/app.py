# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from io import StringIO

import django
from django.conf import settings
from django.core.management import call_command, get_commands

settings.configure(
    INSTALLED_APPS=["blog"],
    ARTICLES=["Hello", "Flask", "Django"],
)
django.setup()


def run(*args):
    out = StringIO()
    call_command(*args, stdout=out)
    return out.getvalue().rstrip()


# on the command line: python manage.py articles -n 2
print(run("articles", "-n", "2"))
#> Hello, Flask
print(run("publish", "Hello"))
#> Hello published by Ada
print(run("publish", "Hello", "--author", "Grace"))
#> Hello published by Grace
print("shell" in get_commands())
#> True
