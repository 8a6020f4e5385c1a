ALLOWED_HOSTS = ["localhost", "127.0.0.1", "blog.example"]
ROOT_URLCONF = "mysite.urls"

INSTALLED_APPS = ["blog"]

# --8<-- [start:focus]
MIDDLEWARE = [
    "blog.middleware.ForwardedForMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

# the proxy sets this header, whatever the client has sent
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 3600
# --8<-- [end:focus]
