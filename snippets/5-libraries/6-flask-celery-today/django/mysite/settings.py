SECRET_KEY = "not a secret in an example"
INSTALLED_APPS = ["blog"]
BLOG_NAME = "Blog"
CELERY_BROKER_URL = "redis://localhost"
