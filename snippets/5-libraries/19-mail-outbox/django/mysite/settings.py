SECRET_KEY = "not a secret in an example"
ALLOWED_HOSTS = ["localhost", "testserver"]
ROOT_URLCONF = "mysite.urls"

# --8<-- [start:focus]
DEFAULT_FROM_EMAIL = "blog@example.org"
MAILERS = {"default": {}}  # without it 6.1 warns
# --8<-- [end:focus]

INSTALLED_APPS = ["blog"]

MIDDLEWARE = [
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": (
            "django.template.backends.django.DjangoTemplates"
        ),
        "APP_DIRS": True,
    }
]
