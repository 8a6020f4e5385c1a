# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from io import StringIO

import django
from django.core.management import call_command, get_commands

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
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
