from .base import *  # noqa: F403

DEBUG = True
SECRET_KEY = "dev"
BLOG_TITLE = "Our blog (development)"
