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
from django.core.management import call_command
from django.db import connection

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
for title in "100% Python", "1000 lines", "Type :q to leave":
    Article.objects.create(title=title, author=ada)


# --8<-- [start:focus]
def by_ids(cursor, ids):
    if not ids:
        return []
    marks = ", ".join(["%s"] * len(ids))
    cursor.execute(
        f"SELECT title FROM blog_article WHERE id IN ({marks})"
        " ORDER BY id",
        ids,
    )
    return [title for (title,) in cursor]


def containing(cursor, word):
    for char in "!%_":
        word = word.replace(char, "!" + char)
    cursor.execute(
        "SELECT title FROM blog_article"
        " WHERE title LIKE %s ESCAPE '!' ORDER BY id",
        [f"%{word}%"],
    )
    return [title for (title,) in cursor]


def about_vim(cursor, author):
    # beside parameters, any other % is doubled
    cursor.execute(
        "SELECT title FROM blog_article"
        " WHERE author_id = %s AND title LIKE '%%:q%%'",
        [author.id],
    )
    return [title for (title,) in cursor]


with connection.cursor() as cursor:
    query = Article.objects.order_by("id")[:2]
    first = list(query.values_list("id", flat=True))
    print(by_ids(cursor, first))
    #> ['100% Python', '1000 lines']
    print(by_ids(cursor, []))
    #> []
    print(containing(cursor, "100%"))
    #> ['100% Python']
    print(about_vim(cursor, ada))
    #> ['Type :q to leave']
# --8<-- [end:focus]
