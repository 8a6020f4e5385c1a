from pathlib import Path

BASE_DIR = Path(__file__).parent.parent

SECRET_KEY = "not a secret in an example"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
STATIC_URL = "static/"

# --8<-- [start:focus]
INSTALLED_APPS = ["django.contrib.staticfiles", "pinwall"]

PINWALL_SHOWN = 1

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],  # these come first
        "APP_DIRS": True,
    }
]
# --8<-- [end:focus]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        # in memory, one for all threads
        "NAME": "file:blog?mode=memory&cache=shared",
    }
}
