import os

from .base import *  # noqa: F403

SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
BLOG_TITLE = "Our blog"
SESSION_COOKIE_SECURE = True
