import os

import dj_database_url

from mysite.settings.base import *  # noqa: F403
from mysite.settings.base import BASE_DIR, MIDDLEWARE

# --8<-- [start:focus]
DEBUG = False
SECRET_KEY = os.environ["BLOG_SECRET_KEY"]
ALLOWED_HOSTS = os.environ["BLOG_HOSTS"].split(",")
SITE = f"https://{ALLOWED_HOSTS[0]}"  # links in mails

DATABASES = {
    "default": dj_database_url.parse(os.environ["BLOG_DATABASE"])
}

# behind one proxy, which has HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 31_536_000
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True

# what python manage.py collectstatic has collected
STATIC_ROOT = BASE_DIR / "staticfiles"
MIDDLEWARE.insert(1, "whitenoise.middleware.WhiteNoiseMiddleware")
# --8<-- [end:focus]
