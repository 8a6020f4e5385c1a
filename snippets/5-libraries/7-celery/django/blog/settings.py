import os

SECRET_KEY = "not a secret in an example"
ALLOWED_HOSTS = ["*"]
INSTALLED_APPS = ["blog"]
ROOT_URLCONF = "blog.urls"
BLOG_NAME = "Ada's blog"

CELERY_BROKER_URL = os.environ.get(
    "CELERY_BROKER_URL", "memory://"
)
CELERY_RESULT_BACKEND = "rpc://"
if CELERY_BROKER_URL == "memory://":
    CELERY_BROKER_TRANSPORT_OPTIONS = {"polling_interval": 0.05}
