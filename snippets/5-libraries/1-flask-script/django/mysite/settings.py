SECRET_KEY = "not a secret in an example"
INSTALLED_APPS = ["blog"]
ARTICLES = ["Hello", "Flask", "Django"]
