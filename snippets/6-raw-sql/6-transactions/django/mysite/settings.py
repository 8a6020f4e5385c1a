import dj_database_url

DATABASES = {
    "default": dj_database_url.config(
        "DJANGO_DATABASE_URL", default="sqlite://:memory:"
    )
}
