import os

# --8<-- [start:focus]
SECRET_KEY = os.environ["BLOG_KEY"]  # without it, no start
SECRET_KEY_FALLBACKS = os.environ.get("BLOG_OLD_KEYS", "").split()
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
# --8<-- [end:focus]
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["blog"]

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
            ]
        },
    }
]
