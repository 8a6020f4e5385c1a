# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import User

email = "ada@example.org"
User.objects.create_user(email, password="analytical")


# --8<-- [start:focus]
def show():
    ada = User.objects.get(email=email)
    groups = [group.name for group in ada.groups.all()]
    return [ada.email, *groups]


print(*show())
#> ada@example.org
call_command("add_role", user=email, role="editor")
print(*show())
#> ada@example.org editor
# --8<-- [end:focus]
