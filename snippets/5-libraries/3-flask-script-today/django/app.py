# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from io import StringIO

import django
from django.core.management import CommandError, call_command

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()


# --8<-- [start:focus]
def manage(*args):
    """Do what `python manage.py …` does."""
    out = StringIO()
    try:
        call_command(*args, stdout=out)
    except CommandError:
        return "no"
    return out.getvalue().strip()


print(manage("articles", "-n", "2"))
#> Hello, Flask
print(manage("publish", "Hello", "--author", "Grace"))
#> Hello published by Grace

# a title is missing, a command is unknown
print(manage("publish"), manage("sell"))
#> no no
# --8<-- [end:focus]
