ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"

# --8<-- [start:focus]
INSTALLED_APPS = ["blog"]

MIDDLEWARE = [
    "django.middleware.common.CommonMiddleware",
    "blog.middleware.SessionMiddleware",
]

DATABASES = {}  # Django's ORM has nothing to do here
# --8<-- [end:focus]
