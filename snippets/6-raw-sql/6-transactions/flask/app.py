# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql>=1.2", "sqlalchemy>=2.0"]
# ///
import os

from sqlalchemy import create_engine, event, text
from sqlalchemy.exc import IntegrityError

url = os.environ.get("DATABASE_URL", "sqlite://")
engine = create_engine(url)

if engine.name == "sqlite":
    # sqlite3 would begin at the first INSERT, after a savepoint

    @event.listens_for(engine, "connect")
    def begin_nothing(connection, record):
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def begin(connection):
        connection.exec_driver_sql("BEGIN")


with engine.begin() as connection:
    connection.execute(
        text(
            "CREATE TABLE blog_tag (name VARCHAR(20) PRIMARY KEY)"
        )
    )


def names():
    with engine.connect() as connection:
        sql = text("SELECT name FROM blog_tag ORDER BY name")
        return connection.scalars(sql).all()


# --8<-- [start:focus]
INSERT = text("INSERT INTO blog_tag VALUES (:name)")

# one statement, without and with a commit
with engine.connect() as connection:
    connection.execute(INSERT, {"name": "python"})
print(names())
#> []
with engine.connect() as connection:
    connection.execute(INSERT, {"name": "python"})
    connection.commit()
print(names())
#> ['python']

# all or nothing
try:
    with engine.begin() as connection:
        connection.execute(INSERT, {"name": "flask"})
        connection.execute(INSERT, {"name": "python"})
except IntegrityError:
    print(names())
    #> ['python']

# a part is undone
with engine.begin() as connection:
    connection.execute(INSERT, {"name": "flask"})
    try:
        with connection.begin_nested():
            connection.execute(INSERT, {"name": "jinja"})
            connection.execute(INSERT, {"name": "python"})
    except IntegrityError:
        connection.execute(INSERT, {"name": "sql"})
print(names())
#> ['flask', 'python', 'sql']

# a savepoint first, and then everything is undone
with engine.connect() as connection:
    with connection.begin_nested():
        connection.execute(INSERT, {"name": "jinja"})
    connection.rollback()
print(names())
#> ['flask', 'python', 'sql']
# --8<-- [end:focus]
