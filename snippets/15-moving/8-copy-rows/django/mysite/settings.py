INSTALLED_APPS = ["blog", "old"]
USE_TZ = True

# --8<-- [start:focus]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        # in memory, one for all threads
        "NAME": "file:blog?mode=memory&cache=shared",
    },
    "old": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": "file:old?mode=memory&cache=shared",
        "TIME_ZONE": "UTC",  # of the times in its tables
    },
}
# --8<-- [end:focus]
