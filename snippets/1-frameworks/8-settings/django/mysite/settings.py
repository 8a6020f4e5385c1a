# --8<-- [start:focus]
import os

SECRET_KEY = os.environ["BLOG_SECRET_KEY"]
DEBUG = os.environ.get("BLOG_DEBUG") == "true"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
SESSION_COOKIE_SECURE = True

# our own
SITE_NAME = "Ada's blog"
ARTICLES_PER_PAGE = int(os.environ.get("BLOG_ARTICLES_PER_PAGE", 10))
# --8<-- [end:focus]

ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["blog"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        # in memory, one for all threads
        "NAME": "file:blog?mode=memory&cache=shared",
    }
}
