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
TITLES = ["100% Python", "Hello", "Python: 3 tips"]

with connection.cursor() as cursor:
    cursor.execute(
        "CREATE TABLE article (id INTEGER, title TEXT)"
    )
    cursor.executemany(
        "INSERT INTO article VALUES (%s, %s)",
        enumerate(TITLES, 1),
    )


# --8<-- [start:focus]
def by_ids(cursor, ids):
    if not ids:
        return []
    marks = ", ".join(["%s"] * len(ids))
    cursor.execute(
        f"SELECT title FROM article WHERE id IN ({marks})"
        " ORDER BY id",
        ids,
    )
    return [title for (title,) in cursor]


def containing(cursor, word):
    cursor.execute(
        "SELECT title FROM article WHERE title LIKE %s"
        " ORDER BY id",
        [f"%{word}%"],
    )
    return [title for (title,) in cursor]


def after(cursor, id):
    # with parameters every other percent sign is doubled
    cursor.execute(
        "SELECT title FROM article WHERE id > %s"
        " AND title LIKE 'Python: %%'",
        [id],
    )
    return [title for (title,) in cursor]


# --8<-- [end:focus]
with connection.cursor() as cursor:
    print(*by_ids(cursor, [1, 2]), sep=" | ")
    #> 100% Python | Hello
    print(len(by_ids(cursor, [])))
    #> 0
    print(*containing(cursor, "Python"), sep=" | ")
    #> 100% Python | Python: 3 tips
    print(*after(cursor, 1), sep=" | ")
    #> Python: 3 tips
