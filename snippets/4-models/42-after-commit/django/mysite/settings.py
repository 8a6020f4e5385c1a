# --8<-- [start:focus]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        # in memory, one for all threads
        "NAME": "file:blog?mode=memory&cache=shared",
        # each view in a transaction
        "ATOMIC_REQUESTS": True,
    }
}
# --8<-- [end:focus]
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"

INSTALLED_APPS = ["blog"]

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
