from pathlib import Path

import dj_database_url

BASE_DIR = Path(__file__).resolve().parent.parent

ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["blog.apps.BlogConfig"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]

# --8<-- [start:focus]
DATABASES = {
    "default": dj_database_url.config(
        "DJANGO_DATABASE_URL",
        default=f"sqlite:///{BASE_DIR / 'blog.db'}",
        conn_max_age=600,  # seconds
        conn_health_checks=True,
    )
}
# SQLite has no pool; a project has one or the other
if "postgresql" in DATABASES["default"]["ENGINE"]:
    DATABASES["pooled"] = {
        **DATABASES["default"],
        "CONN_MAX_AGE": 0,  # the pool keeps them
        "OPTIONS": {
            "pool": {
                "min_size": 1,
                "max_size": 2,
                "timeout": 0.5,  # seconds
                "max_lifetime": 600,
            }
        },
    }
# --8<-- [end:focus]
