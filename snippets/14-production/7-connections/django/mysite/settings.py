from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["blog.apps.BlogConfig"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]

# --8<-- [start:focus]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": BASE_DIR / "blog.db",
        "CONN_MAX_AGE": 600,  # seconds
        "CONN_HEALTH_CHECKS": True,
        # on PostgreSQL a pool instead, without CONN_MAX_AGE:
        # "OPTIONS": {"pool": {"max_size": 2}},
    }
}
# --8<-- [end:focus]
