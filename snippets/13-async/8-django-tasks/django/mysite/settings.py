ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"

INSTALLED_APPS = ["blog"]

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        # in memory, one for all threads
        "NAME": "file:blog?mode=memory&cache=shared",
        "ATOMIC_REQUESTS": True,
    }
}

# --8<-- [start:focus]
backends = "django.tasks.backends"
TASKS = {
    "default": {
        "BACKEND": f"{backends}.immediate.ImmediateBackend"
    },
    # a queue that nobody works on
    "waiting": {"BACKEND": f"{backends}.dummy.DummyBackend"},
}
# --8<-- [end:focus]
