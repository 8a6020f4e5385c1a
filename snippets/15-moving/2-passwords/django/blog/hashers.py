from base64 import b64encode

from django.contrib.auth.hashers import (
    ScryptPasswordHasher,
    make_password,
)


# --8<-- [start:focus]
class WerkzeugScryptHasher(ScryptPasswordHasher):
    """Checks what django_hash() made of Werkzeug's scrypt."""

    algorithm = "werkzeug"  # short: the column has 128 characters
    maxmem = 64 * 1024 * 1024  # n=32768 needs more than 32 MiB


def django_hash(stored):
    """Werkzeug's password_hash, in the notation of Django."""
    method, _, rest = stored.partition("$")
    salt, _, digest = rest.partition("$")
    match method.split(":"):
        case ["pbkdf2", ("sha256" | "sha1") as name, n]:
            start = f"pbkdf2_{name}${n}${salt}"
        case ["scrypt", n, r, p]:
            start = f"werkzeug${n}${salt}${r}${p}"
        case _:  # plain hashes of Werkzeug 2
            return make_password(None)  # has to be reset
    digest = b64encode(bytes.fromhex(digest)).decode()
    return f"{start}${digest}"


# --8<-- [end:focus]
