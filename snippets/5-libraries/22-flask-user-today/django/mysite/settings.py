HASHERS = "django.contrib.auth.hashers"

# --8<-- [start:focus]
PASSWORD_HASHERS = [
    f"{HASHERS}.BCryptSHA256PasswordHasher",  # for new passwords
    f"{HASHERS}.BCryptPasswordHasher",
    f"{HASHERS}.PBKDF2PasswordHasher",
    f"{HASHERS}.PBKDF2SHA1PasswordHasher",
    f"{HASHERS}.Argon2PasswordHasher",
    f"{HASHERS}.ScryptPasswordHasher",
]
# --8<-- [end:focus]
