import dj_database_url

SECRET_KEY = "not a secret in an example"
INSTALLED_APPS = ["blog"]

DATABASES = {
    "default": dj_database_url.config(default="sqlite:///blog.db")
}
