ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["blog"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]

# --8<-- [start:focus]
CACHES = {
    "default": {
        # RedisCache for several processes
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
    }
}
# --8<-- [end:focus]
