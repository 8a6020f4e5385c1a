import dj_database_url

INSTALLED_APPS = ["blog"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --8<-- [start:focus]
DATABASES = {
    "default": dj_database_url.config(
        "DJANGO_DATABASE_URL",
        default="sqlite://:memory:",
        conn_max_age=600,
        conn_health_checks=True,
    )
}
# --8<-- [end:focus]
