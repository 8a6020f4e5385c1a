SECRET_KEY = "the old project's SECRET_KEY"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        # in memory, one for all threads and for both frameworks
        "NAME": "file:/blog?mode=memory&cache=shared",
    }
}
