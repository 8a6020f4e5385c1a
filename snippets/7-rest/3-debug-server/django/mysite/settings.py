DEBUG = True
SECRET_KEY = "not a secret in an example"
ROOT_URLCONF = "mysite.urls"

INSTALLED_APPS = ["blog"]
