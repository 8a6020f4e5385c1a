ALLOWED_HOSTS = ["*"]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": ":memory:",
    }
}
INSTALLED_APPS = ["blog", "users"]
ROOT_URLCONF = "urls"

backend = "django.template.backends.django.DjangoTemplates"
TEMPLATES = [{"BACKEND": backend, "APP_DIRS": True}]
