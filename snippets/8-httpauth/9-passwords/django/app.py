# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from django.conf import settings
from django.contrib.auth.hashers import (
    PBKDF2PasswordHasher,
    check_password,
    make_password,
)

HASHERS = "django.contrib.auth.hashers"
settings.configure(
    PASSWORD_HASHERS=[
        f"{HASHERS}.ScryptPasswordHasher",
        f"{HASHERS}.PBKDF2PasswordHasher",
    ],
)

# as an old release stored it: cheap to guess
OLD = PBKDF2PasswordHasher().encode("lovelace", "salt", 1000)
users = {"ada": OLD}


# --8<-- [start:focus]
def register(name, password):
    users[name] = make_password(password)


def log_in(name, password):
    def upgrade(password):
        register(name, password)

    stored = users.get(name, "")
    return check_password(password, stored, upgrade)


# --8<-- [end:focus]
register("grace", "hopper")
print(users["grace"].split("$")[0])
#> scrypt
print("hopper" in users["grace"])
#> False
print(log_in("grace", "hopper"), log_in("grace", "hooper"))
#> True False
print(log_in("linus", ""))
#> False

before = users["grace"]
register("grace", "hopper")
print("same hash again:", users["grace"] == before)
#> same hash again: False

print(log_in("ada", "lovelace"), users["ada"] == OLD)
#> True False
print(users["ada"].split("$")[0])
#> scrypt
