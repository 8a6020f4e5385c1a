ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["blog", "staff"]
MIDDLEWARE = [
    "django.middleware.common.CommonMiddleware",
    "staff.middleware.StaffMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
    }
]

STAFF_CLOSED = False
