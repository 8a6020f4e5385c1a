import dj_database_url

# --8<-- [start:focus]
DATABASES = {
    "default": dj_database_url.config(
        "DJANGO_DATABASE_URL", default="sqlite://:memory:"
    )
}
# --8<-- [end:focus]
