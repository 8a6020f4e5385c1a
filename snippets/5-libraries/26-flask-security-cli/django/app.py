# /// script
# requires-python = ">=3.11"
# dependencies = ["argon2-cffi>=23.1", "django>=5.2"]
# ///
import os
from unittest.mock import patch

import django
from django.core.management import CommandError, call_command

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import User


# --8<-- [start:focus]
def manage(*args, typed=None):
    """Do what `manage.py …` does."""
    try:
        with patch("getpass.getpass", return_value=typed):
            call_command(*args)
    except CommandError:
        return "refused"
    return "done"


email = "ada@example.org"
create = ["create_user", email]

# the password is asked for, twice
print(manage(*create, typed="short"))
#> refused
print(manage(*create, typed="analytical"))
#> done
print(manage(*create, typed="analytical"))
#> refused

manage("create_role", "editor")
print(manage("add_role", email, "editor"))
#> done
print(manage("add_role", "nobody@example.org", "editor"))
#> refused

ada = User.objects.get(email=email)
editor = ada.groups.filter(name="editor").exists()
print(ada.password.split("$")[1], editor)
#> argon2id True

manage("deactivate_user", email)
ada.refresh_from_db()
print(ada.is_active)
#> False
# --8<-- [end:focus]
