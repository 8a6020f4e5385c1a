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

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
django.setup()

# --8<-- [start:focus]
with connection.cursor() as cursor:
    cursor.execute(
        "CREATE TABLE blog_tag (id INTEGER, name TEXT)"
    )
    cursor.execute(
        "INSERT INTO blog_tag"
        " VALUES (1, 'python'), (2, 'flask')"
    )

with connection.cursor() as cursor:
    cursor.execute("SELECT * FROM blog_tag ORDER BY id")
    print(list(cursor.fetchall()))
    #> [(1, 'python'), (2, 'flask')]
# --8<-- [end:focus]
