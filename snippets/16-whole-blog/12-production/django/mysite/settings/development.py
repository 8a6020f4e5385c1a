import os

from mysite.settings.base import *  # noqa: F403
from mysite.settings.base import BASE_DIR

SECRET_KEY = "for development only"
DEBUG = os.environ.get("BLOG_DEBUG") == "1"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ.get("BLOG_DATABASE", BASE_DIR / "db.sqlite3"),
    }
}
