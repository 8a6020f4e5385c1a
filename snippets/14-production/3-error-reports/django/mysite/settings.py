import django

SECRET_KEY = "not a secret in an example"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"

INSTALLED_APPS = ["blog"]

MIDDLEWARE = [
    "blog.logs.RequestIdMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]

# --8<-- [start:focus]
ADMINS = ["admin@example.org"]
if django.VERSION < (6, 0):
    ADMINS = [("Admin", "admin@example.org")]

DEFAULT_EXCEPTION_REPORTER_FILTER = "blog.logs.ReportFilter"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": "blog.logs.RequestIdFilter"}},
    "formatters": {"json": {"()": "blog.logs.JsonFormatter"}},
    "handlers": {
        "file": {  # in production "logging.StreamHandler"
            "class": "logging.FileHandler",
            "filename": "blog.jsonl",
            "mode": "w",
            "filters": ["request_id"],
            "formatter": "json",
        },
    },
    # the logger django.request mails to ADMINS already
    "root": {"handlers": ["file"], "level": "WARNING"},
    "loggers": {"blog": {"level": "INFO"}},
}
# --8<-- [end:focus]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
    }
]
