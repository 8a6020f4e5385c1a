SECRET_KEY = "not a secret in an example"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"

# --8<-- [start:focus]
INSTALLED_APPS = ["corsheaders", "blog"]

MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",  # before Common
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]

CORS_URLS_REGEX = r"^/api/"
CORS_ALLOWED_ORIGINS = ["https://app.blog.example"]
CORS_ALLOW_HEADERS = ["authorization"]
CORS_ALLOW_CREDENTIALS = True  # cookies as well
# --8<-- [end:focus]
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
