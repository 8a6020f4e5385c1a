SECRET_KEY = "not a secret in an example"
INSTALLED_APPS = ["blog"]
