INSTALLED_APPS = ["blog", "stats"]
DATABASE_ROUTERS = ["mysite.routers.StatsRouter"]

# in memory, one of each name for all threads
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": "file:blog?mode=memory&cache=shared",
    },
    "stats": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": "file:stats?mode=memory&cache=shared",
    },
}
