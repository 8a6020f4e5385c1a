import dj_database_url

INSTALLED_APPS = ["blog"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

DATABASES = {
    "default": dj_database_url.config(
        "DJANGO_DATABASE_URL", default="sqlite:///blog.db"
    )
}
