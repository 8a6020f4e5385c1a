# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql>=1.2", "sqlalchemy>=2.0"]
# ///
import os

from sqlalchemy import create_engine, text
from sqlalchemy.exc import IntegrityError

url = os.environ.get("DATABASE_URL", "sqlite://")
engine = create_engine(url)
with engine.begin() as connection:
    connection.execute(
        text("CREATE TABLE tag (name VARCHAR(16) PRIMARY KEY)")
    )


def names():
    with engine.connect() as connection:
        rows = connection.scalars(
            text("SELECT name FROM tag ORDER BY name")
        )
        return ", ".join(rows) or "nothing"


# --8<-- [start:focus]
INSERT = text("INSERT INTO tag VALUES (:name)")

with engine.connect() as connection:
    connection.execute(INSERT, {"name": "python"})
print("one statement:", names())
#> one statement: nothing

with engine.connect() as connection:
    connection.execute(INSERT, {"name": "python"})
    connection.commit()
print("and a commit:", names())
#> and a commit: python

try:
    with engine.begin() as connection:
        connection.execute(INSERT, {"name": "flask"})
        connection.execute(INSERT, {"name": "python"})
except IntegrityError:
    print("all or nothing:", names())
    #> all or nothing: python

with engine.begin() as connection:
    connection.execute(INSERT, {"name": "flask"})
    try:
        with connection.begin_nested():
            connection.execute(INSERT, {"name": "python"})
    except IntegrityError:
        connection.execute(INSERT, {"name": "sql"})
print("with a savepoint:", names())
#> with a savepoint: flask, python, sql
# --8<-- [end:focus]
