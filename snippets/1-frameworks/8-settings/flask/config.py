# --8<-- [start:focus]
import os

SECRET_KEY = os.environ["BLOG_SECRET_KEY"]
TRUSTED_HOSTS = ["localhost", "127.0.0.1"]
SESSION_COOKIE_SECURE = True
SQLALCHEMY_DATABASE_URI = "sqlite://"

# our own
SITE_NAME = "Ada's blog"
ARTICLES_PER_PAGE = 10
# --8<-- [end:focus]
