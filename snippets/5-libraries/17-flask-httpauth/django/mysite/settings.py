SECRET_KEY = "not a secret in an example"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
AUTH_USER_MODEL = "blog.User"

# --8<-- [start:focus]
REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": [
        "rest_framework.permissions.IsAuthenticated"
    ],
    "DEFAULT_RENDERER_CLASSES": [
        "rest_framework.renderers.JSONRenderer"
    ],
}
# --8<-- [end:focus]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "rest_framework",
    "blog",
]

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]

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
