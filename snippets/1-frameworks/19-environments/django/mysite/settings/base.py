SITE_NAME = "Ada's blog"

ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["blog"]

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
]
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
