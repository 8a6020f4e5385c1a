import os

SECRET_KEY = "not a secret in an example"
ALLOWED_HOSTS = ["localhost", "testserver"]
INSTALLED_APPS = ["blog"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
ROOT_URLCONF = "mysite.urls"

# --8<-- [start:focus]
BLOG_NAME = "Blog"
CELERY_BROKER_URL = os.environ.get("CELERY_BROKER_URL", "memory://")
# read by every process, not only by the sender
CELERY_RESULT_BACKEND = "db+sqlite:///results.db"
# --8<-- [end:focus]
