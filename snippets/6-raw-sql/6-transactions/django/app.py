# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "dj-database-url>=3",
#     "django>=5.2",
#     "pymysql>=1.2",
# ]
# ///
import os

import django
from django.db import IntegrityError, connection, transaction

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
django.setup()

with connection.cursor() as cursor:
    cursor.execute(
        "CREATE TABLE tag (name VARCHAR(16) PRIMARY KEY)"
    )


def names():
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM tag ORDER BY name")
        return ", ".join(name for (name,) in cursor) or "nothing"


# --8<-- [start:focus]
INSERT = "INSERT INTO tag VALUES (%s)"

with connection.cursor() as cursor:
    cursor.execute(INSERT, ["python"])
print("one statement:", names())
#> one statement: python

try:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(INSERT, ["flask"])
        cursor.execute(INSERT, ["python"])
except IntegrityError:
    print("all or nothing:", names())
    #> all or nothing: python

with transaction.atomic(), connection.cursor() as cursor:
    cursor.execute(INSERT, ["flask"])
    try:
        with transaction.atomic():
            cursor.execute(INSERT, ["python"])
    except IntegrityError:
        cursor.execute(INSERT, ["sql"])
print("with a savepoint:", names())
#> with a savepoint: flask, python, sql
# --8<-- [end:focus]
