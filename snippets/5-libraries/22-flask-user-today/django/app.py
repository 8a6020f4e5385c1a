# /// script
# requires-python = ">=3.11"
# dependencies = ["bcrypt>=5", "django>=5.2"]
# ///
from django.conf import settings
from django.contrib.auth.hashers import (
    check_password,
    identify_hasher,
    make_password,
)

# --8<-- [start:focus]
HASHERS = "django.contrib.auth.hashers."
settings.configure(
    PASSWORD_HASHERS=[
        HASHERS + "BCryptSHA256PasswordHasher",
        HASHERS + "BCryptPasswordHasher",
    ]
)
hashed = make_password("Lovelace1815")
# --8<-- [end:focus]
print(identify_hasher(hashed).algorithm)
#> bcrypt_sha256
print(check_password("Lovelace1815", hashed))
#> True
