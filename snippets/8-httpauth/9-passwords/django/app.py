# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", verbosity=0)

from django.contrib.auth.hashers import (
    PBKDF2PasswordHasher,
    ScryptPasswordHasher,
)
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from blog.accounts import log_in, register

# as old releases stored them: cheap to guess
PBKDF2 = PBKDF2PasswordHasher().encode("lovelace", "salt", 1000)
SCRYPT = ScryptPasswordHasher().encode("hopper", "salt", n=1024)

# --8<-- [start:focus]
for password in "gentoos", "emperors":
    try:
        linus = register("linus", password)
    except ValidationError:
        print(len(password), "characters: refused")
        #> 7 characters: refused
print(linus.password.split("$")[0])
#> scrypt
print("readable:", "emperors" in linus.password)
#> readable: False
print(log_in("linus", "emperors"), log_in("linus", "wrong"))
#> True False
print("unknown name:", log_in("nobody", "emperors"))
#> unknown name: False

other = register("margaret", "emperors")
print("the other:", log_in("margaret", "emperors"))
#> the other: True
same = other.password == linus.password
print("same password, same hash:", same)
#> same password, same hash: False

ada = User.objects.create(username="ada", password=PBKDF2)
grace = User.objects.create(username="grace", password=SCRYPT)
print(log_in("ada", "lovelace"), log_in("grace", "hopper"))
#> True True
ada.refresh_from_db()
print("replaced:", ada.password != PBKDF2)
#> replaced: True
grace.refresh_from_db()
print("replaced:", grace.password != SCRYPT)
#> replaced: True
stored = linus.password
print("again:", log_in("linus", "emperors"))
#> again: True
linus.refresh_from_db()
print("replaced:", linus.password != stored)
#> replaced: False

linus.is_active = False
linus.save()
print("disabled:", log_in("linus", "emperors"))
#> disabled: False
# --8<-- [end:focus]
