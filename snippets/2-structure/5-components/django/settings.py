ALLOWED_HOSTS = ["*"]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        # in memory, and the same for all threads of a server
        "NAME": "file:blog?mode=memory&cache=shared",
    }
}
INSTALLED_APPS = ["blog", "users"]
ROOT_URLCONF = "urls"

backend = "django.template.backends.django.DjangoTemplates"
TEMPLATES = [{"BACKEND": backend, "APP_DIRS": True}]
