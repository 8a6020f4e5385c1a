# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import ast
import os
from io import StringIO
from pathlib import Path

import django
from django.core.management import call_command
from django.db import connection, connections

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()

from blog.models import Article

# as Flask-SQLAlchemy and Flask-Migrate left them
for sql in Path("tables.sql").read_text("utf-8").split("\n\n"):
    with connection.cursor() as cursor:
        cursor.execute(sql)


def manage(command):
    """What python manage.py … prints, and its exit code."""
    printed = StringIO()
    try:
        call_command(*command.split(), stdout=printed)
    except SystemExit as error:
        return printed.getvalue(), error.code
    return printed.getvalue(), 0


def columns(connection=connection):
    with connection.cursor() as cursor:
        found = connection.introspection.get_table_description(
            cursor, "article"
        )
    return sorted(column.name for column in found)


def classes(text):
    nodes = ast.parse(text).body
    found = [n for n in nodes if isinstance(n, ast.ClassDef)]
    return [ast.dump(node) for node in found]


def is_draft(text):
    """Whether the draft has the classes of the text."""
    draft = Path("draft.py").read_text("utf-8")
    return classes(draft) == classes(text)


# --8<-- [start:focus]
tables = "article article_tag author tag"
text, code = manage(f"inspectdb {tables}")
print("draft:", is_draft(text))
#> draft: True

# the tables are there: 0001 is only marked as done
print(columns())
#> ['author_id', 'id', 'live', 'title']
text, code = manage("migrate --fake-initial")
print("0001_initial... FAKED" in text)
#> True

# 0002 is run
print("0002_summary... OK" in text)
#> True
print(columns())
#> ['author_id', 'id', 'live', 'summary', 'title']
text, code = manage("makemigrations --check")
print("nothing to change:", code == 0)
#> nothing to change: True

# a new database: there 0001 is run, too
text, code = manage("migrate --database new")
new = connections["new"]
print("0001_initial... OK" in text, columns(new) == columns())
#> True True

# read and written through the models
hello = Article.objects.get(id=101)
print(hello.title, hello.author.name, hello.tags.get().name)
#> Hello ada python
new = Article.objects.create(
    title="Tables", author=hello.author, summary="Taken over"
)
new.tags.add(hello.tags.get())
print(new.id, new.summary, new.tags.count())
#> 103 Taken over 1
# --8<-- [end:focus]
