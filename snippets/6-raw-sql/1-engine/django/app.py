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
from django.db import connection

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()

# --8<-- [start:focus]
with connection.cursor() as cursor:
    cursor.execute(
        "CREATE TABLE blog_tag (id INTEGER, name VARCHAR(20))"
    )
    cursor.execute(
        "INSERT INTO blog_tag"
        " VALUES (1, 'python'), (2, 'flask')"
    )
    print(cursor.rowcount)
    #> 2

with connection.cursor() as cursor:
    cursor.execute("SELECT * FROM blog_tag ORDER BY id")
    print(cursor.fetchone())
    #> (1, 'python')
    print(list(cursor.fetchall()))
    #> [(2, 'flask')]

# a string is a statement
with connection.cursor() as cursor:
    cursor.execute("SELECT 1")
    print(cursor.fetchone())
    #> (1,)
# --8<-- [end:focus]
