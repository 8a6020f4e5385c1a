ALLOWED_HOSTS = ["*"]
INSTALLED_APPS = ["blog", "users"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
ROOT_URLCONF = "urls"
