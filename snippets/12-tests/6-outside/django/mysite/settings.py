SECRET_KEY = "not a secret in an example"
ALLOWED_HOSTS = ["localhost", "127.0.0.1"]
ROOT_URLCONF = "mysite.urls"

# --8<-- [start:focus]
CONTACT_OPEN = True
EDITOR = "editor@example.org"
DEFAULT_FROM_EMAIL = "blog@example.org"
MAILERS = {"default": {}}  # without it 6.1 warns
# --8<-- [end:focus]

INSTALLED_APPS = ["blog"]

MIDDLEWARE = [
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
