import dj_database_url

ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = ["blog"]

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]

# in memory, and the same for all threads of a server
SQLITE = "sqlite:///file:blog%3Fmode=memory%26cache=shared"
DATABASES = {
    "default": dj_database_url.config("DJANGO_DATABASE_URL", default=SQLITE),
}
