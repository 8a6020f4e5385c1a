# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from io import StringIO
from pathlib import Path

import django
from django.core.management import call_command
from django.db import connections

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, Author


def old_database(sql):
    # Flask's connection to SQLite checks no foreign keys
    old = connections["old"]
    with old.constraint_checks_disabled(), old.cursor() as cursor:
        cursor.execute(sql)


# the database that Flask's app wrote
for sql in Path("old.sql").read_text("utf-8").split("\n\n"):
    old_database(sql)


def copy_old():
    """What python manage.py copy_old complains about."""
    complaints = StringIO()
    call_command("copy_old", stderr=complaints, no_color=True)
    return complaints.getvalue().strip()


# --8<-- [start:focus]
print(copy_old())
#> no author: Lost
print(Author.objects.count(), Article.objects.count())
#> 2 2
articles = Article.objects.select_related("author")
for article in articles.order_by("id"):
    print(article.id, article.title, article.author.name)
    #> 101 Hello ada
    #> 102 Tools grace
hello = Article.objects.get(id=101)
print(hello.summary or "no summary", hello.created.isoformat())
#> no summary 2026-01-02T03:04:05+00:00

# the old app has gone on; copy again
old_database("UPDATE article SET title = 'Hi' WHERE id = 101")
old_database("UPDATE article SET author_id = 7 WHERE id = 103")
print(copy_old() or "no complaints")
#> no complaints
print(*[article.title for article in articles.order_by("id")])
#> Hi Tools Lost

# new rows go on after the old ones
new = Article.objects.create(title="New", author_id=7)
print(new.id)
#> 104
# --8<-- [end:focus]
