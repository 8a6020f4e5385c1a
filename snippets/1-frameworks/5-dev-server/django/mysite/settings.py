SECRET_KEY = "not a secret in an example"
DEBUG = True  # while developing: startproject writes it
ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["blog"]
