import dj_database_url

ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "urls"


@dj_database_url.register(
    "mysql+pymysql", "django.db.backends.mysql"
)
def use_pymysql(database):
    import pymysql

    pymysql.install_as_MySQLdb()


dj_database_url.register(
    "postgresql+psycopg", "django.db.backends.postgresql"
)
# in memory, and the same for all threads of a server
SQLITE = "sqlite:///file:blog%3Fmode=memory%26cache=shared"
DATABASES = {"default": dj_database_url.config(default=SQLITE)}
