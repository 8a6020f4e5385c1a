import os

SECRET_KEY = "not a secret in an example"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
CELERY_BROKER_URL = os.environ.get("CELERY_BROKER_URL", "memory://")

INSTALLED_APPS = ["blog"]

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": "blog.db",  # tests have their own, in memory
        "ATOMIC_REQUESTS": True,
    }
}
