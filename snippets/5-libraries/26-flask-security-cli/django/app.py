# /// script
# requires-python = ">=3.11"
# dependencies = ["argon2-cffi>=23.1", "django>=5.2"]
# ///
import os

import django
from django.conf import settings
from django.core.management import (
    CommandError,
    call_command,
    get_commands,
)

settings.configure(
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
    ],
    PASSWORD_HASHERS=[
        "django.contrib.auth.hashers.Argon2PasswordHasher"
    ],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    },
)
django.setup()

from django.contrib.auth.models import Group, User


# --8<-- [start:focus]
def manage(*args, **options):
    """Do what manage.py does; return the exit status."""
    try:
        call_command(*args, **options, verbosity=0)
    except CommandError:
        return 2
    return 0


manage("migrate")
name = "ada"
options = {"email": "ada@example.org", "interactive": False}
os.environ["DJANGO_SUPERUSER_PASSWORD"] = "lovelace"
print(manage("createsuperuser", username=name, **options))
#> 0
print(manage("createsuperuser", username=name, **options))
#> 2
ada = User.objects.get(username=name)
ada.groups.add(Group.objects.create(name="editor"))
# --8<-- [end:focus]

print(ada.check_password("lovelace"))
#> True
print(ada.groups.filter(name="editor").exists())
#> True

commands = get_commands()
for name in ["createsuperuser", "changepassword", "addrole"]:
    print(f"{name} in commands:", name in commands)
    #> createsuperuser in commands: True
    #> changepassword in commands: True
    #> addrole in commands: False
