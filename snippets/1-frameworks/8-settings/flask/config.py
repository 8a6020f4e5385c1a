# --8<-- [start:focus]
SECRET_KEY = None  # from the environment
TRUSTED_HOSTS = ["localhost", "127.0.0.1"]
SESSION_COOKIE_SECURE = True
SQLALCHEMY_DATABASE_URI = "sqlite://"

# our own
SITE_NAME = "Ada's blog"
ARTICLES_PER_PAGE = 10
# --8<-- [end:focus]
