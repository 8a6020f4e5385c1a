SECRET_KEY = "not a secret in an example"

AUTH_USER_MODEL = "blog.User"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "blog",
]

HASHERS = "django.contrib.auth.hashers"

PASSWORD_HASHERS = [
    f"{HASHERS}.ScryptPasswordHasher",  # for new passwords
    f"{HASHERS}.PBKDF2PasswordHasher",
    f"{HASHERS}.PBKDF2SHA1PasswordHasher",
    f"{HASHERS}.Argon2PasswordHasher",
    f"{HASHERS}.BCryptSHA256PasswordHasher",
]

VALIDATION = "django.contrib.auth.password_validation"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{VALIDATION}.UserAttributeSimilarityValidator"},
    {"NAME": f"{VALIDATION}.MinimumLengthValidator"},
    {"NAME": f"{VALIDATION}.CommonPasswordValidator"},
    {"NAME": f"{VALIDATION}.NumericPasswordValidator"},
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        # in memory, one for all threads
        "NAME": "file:blog?mode=memory&cache=shared",
    }
}
