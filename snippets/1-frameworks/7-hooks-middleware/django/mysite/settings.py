ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"

INSTALLED_APPS = ["blog", "staff"]

# --8<-- [start:focus]
MIDDLEWARE = [
    "blog.middleware.StampMiddleware",
    "blog.middleware.ReaderMiddleware",
    "django.middleware.common.CommonMiddleware",
]
# --8<-- [end:focus]
