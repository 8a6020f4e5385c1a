# /// script
# requires-python = ">=3.11"
# dependencies = ["bcrypt>=5", "django>=5.2"]
# ///
import os

from django.contrib.auth.hashers import (
    check_password,
    make_password,
)

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"


def try_out(hasher, password):
    try:
        hashed = make_password(password, hasher=hasher)
    except ValueError as error:
        return str(error).split(",")[0]
    return check_password(password, hashed)


# --8<-- [start:focus]
short, long = "analytical", "analytical engine " * 5

# bcrypt gets the password as it is
for password in [short, long]:
    print(try_out("bcrypt", password))
    #> True
    #> password cannot be longer than 72 bytes

# bcrypt gets its SHA-256
for password in [short, long]:
    print(try_out("bcrypt_sha256", password))
    #> True
    #> True
# --8<-- [end:focus]
