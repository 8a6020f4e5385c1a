import dj_database_url

ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["blog"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --8<-- [start:focus]
MIDDLEWARE = [
    "blog.health.HealthChecks",  # before all others
    "django.middleware.common.CommonMiddleware",
]
# --8<-- [end:focus]

# the answer says it; no line, and no mail, for each
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"no_health_checks": {"()": "blog.health.NoHealthChecks"}},
    "loggers": {"django.request": {"filters": ["no_health_checks"]}},
}

DATABASES = {
    "default": dj_database_url.config(
        "DJANGO_DATABASE_URL", default="sqlite:///blog.db"
    )
}
