from pathlib import Path

import dj_database_url

BASE_DIR = Path(__file__).resolve().parent.parent
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["django.contrib.staticfiles", "blog"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

MIDDLEWARE = [
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.common.CommonMiddleware",
]

# --8<-- [start:focus]
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"  # RUN fills it
# --8<-- [end:focus]

DATABASES = {
    "default": dj_database_url.config(
        "DJANGO_DATABASE_URL", default="sqlite:///blog.db"
    )
}
