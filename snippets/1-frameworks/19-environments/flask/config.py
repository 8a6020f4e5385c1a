import os
from pathlib import Path


# --8<-- [start:focus]
class Config:
    SITE_NAME = "Ada's blog"
    SESSION_COOKIE_SAMESITE = "Lax"


class Development(Config):
    SECRET_KEY = "for development only"


class Production(Config):
    def __init__(self):
        self.TRUSTED_HOSTS = os.environ["BLOG_HOSTS"].split(",")
        secret = Path(os.environ["BLOG_SECRET_FILE"])
        self.SECRET_KEY = secret.read_text().strip()

    SESSION_COOKIE_SECURE = True


# --8<-- [end:focus]
