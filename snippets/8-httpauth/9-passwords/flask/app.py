# /// script
# requires-python = ">=3.11"
# dependencies = ["werkzeug>=3.1"]
# ///
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

# as an old release stored it: cheap to guess
OLD = generate_password_hash("lovelace", "pbkdf2:sha256:1000")
users = {"ada": OLD}


# --8<-- [start:focus]
def register(name, password):
    users[name] = generate_password_hash(password)


def log_in(name, password):
    stored = users.get(name, "")
    if not check_password_hash(stored, password):
        return False
    if not stored.startswith("scrypt:"):
        register(name, password)
    return True


# --8<-- [end:focus]
register("grace", "hopper")
print(users["grace"].split(":")[0])
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
print(users["ada"].split(":")[0])
#> scrypt
