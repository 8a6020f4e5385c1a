# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.conf import settings
from django.core.management import call_command

settings.configure(
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "staff",
    ],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    },
)
django.setup()
call_command("migrate", verbosity=0)

from django.contrib.auth.models import User

email = "ada@example.org"
User.objects.create_user(email, password="lovelace")
call_command("add_role", user=email, role="editor")

ada = User.objects.get_by_natural_key(email)
print(ada.username, *[group.name for group in ada.groups.all()])
#> ada@example.org editor

required = " ".join(settings.INSTALLED_APPS)
for name in ["auth", "sessions", "contenttypes"]:
    print(f"contrib.{name} installed:", f".{name}" in required)
    #> contrib.auth installed: True
    #> contrib.sessions installed: False
    #> contrib.contenttypes installed: True
