SECRET_KEY = "not a secret in an example"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"

# --8<-- [start:focus]
# SESSION_ENGINE = "django.contrib.sessions.backends.db" is the default
INSTALLED_APPS = ["django.contrib.sessions", "blog"]

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
]

SESSION_COOKIE_AGE = 14 * 24 * 3600  # the default
SESSION_SAVE_EVERY_REQUEST = False  # the default
# --8<-- [end:focus]

EDITORS_PASSWORD = "analytical"  # not a secret in an example

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        # in memory, one for all threads
        "NAME": "file:blog?mode=memory&cache=shared",
    }
}
