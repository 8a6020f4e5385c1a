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

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()

with connection.cursor() as cursor:
    cursor.execute(
        "CREATE TABLE blog_tag (name VARCHAR(20) PRIMARY KEY)"
    )


def names():
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM blog_tag ORDER BY name")
        return [name for (name,) in cursor]


# --8<-- [start:focus]
INSERT = "INSERT INTO blog_tag VALUES (%s)"

# one statement
with connection.cursor() as cursor:
    cursor.execute(INSERT, ["python"])
print(names())
#> ['python']

# all or nothing
try:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(INSERT, ["flask"])
        cursor.execute(INSERT, ["python"])
except IntegrityError:
    print(names())
    #> ['python']

# a part is undone
with transaction.atomic(), connection.cursor() as cursor:
    cursor.execute(INSERT, ["flask"])
    try:
        with transaction.atomic():
            cursor.execute(INSERT, ["jinja"])
            cursor.execute(INSERT, ["python"])
    except IntegrityError:
        cursor.execute(INSERT, ["sql"])
print(names())
#> ['flask', 'python', 'sql']

# a savepoint first, and then everything is undone
with transaction.atomic(), connection.cursor() as cursor:
    with transaction.atomic():
        cursor.execute(INSERT, ["jinja"])
    transaction.set_rollback(True)
print(names())
#> ['flask', 'python', 'sql']
# --8<-- [end:focus]
