ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"

INSTALLED_APPS = ["blog"]

# each of them is async as well
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
