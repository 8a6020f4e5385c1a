ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"

INSTALLED_APPS = ["blog.apps.BlogConfig"]

MIDDLEWARE = [
    "django.middleware.common.CommonMiddleware",
    "blog.middleware.EventsMiddleware",
]

# the traceback of a 500 would be on the output
LOGGING = {
    "version": 1,
    "loggers": {"django.request": {"handlers": [], "propagate": False}},
}
