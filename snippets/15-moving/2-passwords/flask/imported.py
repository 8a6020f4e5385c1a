from base64 import b64decode


# --8<-- [start:focus]
def werkzeug_hash(stored):
    """Django's password, in the notation of Werkzeug."""
    match stored.split("$"):
        case ["pbkdf2_sha256", n, salt, digest]:
            method = f"pbkdf2:sha256:{n}"
        case ["pbkdf2_sha1", n, salt, digest]:
            method = f"pbkdf2:sha1:{n}"
        case ["scrypt", n, salt, r, p, digest]:
            method = f"scrypt:{n}:{r}:{p}"
        case _:  # "!…", argon2, bcrypt
            return "!"  # no password fits: has to be reset
    return f"{method}${salt}${b64decode(digest).hex()}"


# --8<-- [end:focus]
