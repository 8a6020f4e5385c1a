ALLOWED_HOSTS = ["*"]
INSTALLED_APPS = ["blog", "users"]
ROOT_URLCONF = "urls"
