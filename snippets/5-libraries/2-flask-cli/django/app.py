# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from io import StringIO

import django
from django.core.management import CommandError, call_command

from blog.management.commands import shell

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()


def run(*args):
    out = StringIO()
    call_command(*args, stdout=out)
    return out.getvalue().rstrip()


# on the command line: python manage.py articles -n 2
print(run("articles", "-n", "2"))
#> Hello, Flask
print(run("publish", "article", "Hello", "--author", "Grace"))
#> Hello published by Grace
try:
    run("publish", "article")
except CommandError as error:
    print(error.returncode != 0)
    #> True
print("articles" in shell.Command().get_namespace(verbosity=0))
#> True
