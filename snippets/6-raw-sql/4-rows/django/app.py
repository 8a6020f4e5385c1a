# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "dj-database-url>=3",
#     "django>=5.2",
#     "pymysql>=1.2",
# ]
# ///
import os
from collections import namedtuple

import django
from django.db import connection

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
django.setup()

with connection.cursor() as cursor:
    cursor.execute(
        "CREATE TABLE tag (id INTEGER, name VARCHAR(16))"
    )
    cursor.execute(
        "INSERT INTO tag VALUES (1, 'python'), (2, 'web')"
    )

ALL = "SELECT id, name FROM tag ORDER BY id"
ONE = "SELECT id, name FROM tag WHERE name = %s"
COUNT = "SELECT COUNT(*) FROM tag"


# --8<-- [start:focus]
def columns(cursor):
    return [column[0] for column in cursor.description]


with connection.cursor() as cursor:
    cursor.execute(ALL)
    for id, name in cursor:
        print("tuple:", id, name)
        #> tuple: 1 python
        #> tuple: 2 web

    cursor.execute(ALL)
    Tag = namedtuple("Tag", columns(cursor))
    for tag in map(Tag._make, cursor):
        print("attributes:", tag.id, tag.name)
        #> attributes: 1 python
        #> attributes: 2 web

    cursor.execute(ALL)
    for row in cursor:
        tag = dict(zip(columns(cursor), row, strict=True))
        print("dictionary:", tag)
        #> dictionary: {'id': 1, 'name': 'python'}
        #> dictionary: {'id': 2, 'name': 'web'}
    # --8<-- [end:focus]

    cursor.execute(ONE, ["java"])
    print("no row:", cursor.fetchone())
    #> no row: None

    cursor.execute(COUNT)
    [count] = cursor.fetchone()
    print("one value:", count)
    #> one value: 2
