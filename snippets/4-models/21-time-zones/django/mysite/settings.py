INSTALLED_APPS = ["blog"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        # in memory, one for all threads
        "NAME": "file:blog?mode=memory&cache=shared",
    }
}

USE_TZ = True  # the default
TIME_ZONE = "Europe/Paris"
