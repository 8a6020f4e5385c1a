import dj_database_url

INSTALLED_APPS = ["blog"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"


@dj_database_url.register(
    "mysql+pymysql", "django.db.backends.mysql"
)
def use_pymysql(database):
    import pymysql

    pymysql.install_as_MySQLdb()


dj_database_url.register(
    "postgresql+psycopg", "django.db.backends.postgresql"
)
DATABASES = {
    "default": dj_database_url.config(default="sqlite:///blog.db")
}
