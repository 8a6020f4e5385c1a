ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"

INSTALLED_APPS = ["blog"]

# --8<-- [start:focus]
APPEND_SLASH = True  # the default

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
# --8<-- [end:focus]
