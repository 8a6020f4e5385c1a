import os
from pathlib import Path

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"format": "%(levelname)s %(name)s: %(message)s"}
    },
    "handlers": {
        "stderr": {
            "class": "logging.StreamHandler",
            "formatter": "line",
        }
    },
    "root": {"level": "INFO", "handlers": ["stderr"]},
}


# --8<-- [start:focus]
class Config:
    SESSION_COOKIE_SAMESITE = "Lax"
    MAX_CONTENT_LENGTH = 2_000_000  # of a whole request
    UPLOAD_FOLDER = Path(__file__).parent / "uploads"


class Development(Config):
    SECRET_KEY = "for development only"
    SQLALCHEMY_DATABASE_URI = "sqlite:///blog.db"
    TRUSTED_HOSTS = ["localhost", "127.0.0.1"]
    BEHIND_PROXY = False


class Production(Config):
    BEHIND_PROXY = True
    PREFERRED_URL_SCHEME = "https"
    SESSION_COOKIE_SECURE = True

    def __init__(self):
        self.SECRET_KEY = os.environ["BLOG_SECRET_KEY"]
        self.SQLALCHEMY_DATABASE_URI = os.environ["BLOG_DATABASE"]
        self.TRUSTED_HOSTS = os.environ["BLOG_HOSTS"].split(",")
        self.SERVER_NAME = self.TRUSTED_HOSTS[0]  # links in mails


# --8<-- [end:focus]
