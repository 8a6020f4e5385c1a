import os

ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["blog"]

# --8<-- [start:focus]
SECRET_KEY = os.environ["BLOG_KEY"]
ALLOWED_HOSTS = ["blog.example", "localhost", "127.0.0.1"]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 3600  # a year, once all works
# subdomains and the preload list: not before they have HTTPS
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
SESSION_COOKIE_NAME = "__Host-session"
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
# --8<-- [end:focus]
