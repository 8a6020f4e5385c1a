ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"

INSTALLED_APPS = ["blog"]

MIDDLEWARE = [
    "blog.logs.RequestIdMiddleware",
    "django.middleware.common.CommonMiddleware",
]

# --8<-- [start:focus]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": "blog.logs.RequestIdFilter"}},
    "formatters": {
        "line": {
            "style": "{",
            "format": "{levelname} {name} {request_id} {message}",
        }
    },
    "handlers": {
        "file": {
            "class": "logging.FileHandler",
            "filename": "blog.log",
            "mode": "w",
            "filters": ["request_id"],
            "formatter": "line",
        }
    },
    "root": {"handlers": ["file"], "level": "WARNING"},
    "loggers": {"blog": {"level": "INFO"}},
}
# --8<-- [end:focus]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        # in memory, one for all threads
        "NAME": "file:blog?mode=memory&cache=shared",
    }
}
