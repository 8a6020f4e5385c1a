# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "dj-database-url>=3",
#   "django>=5.2",
#   "pymysql>=1.2",
# ]
# ///
import os
from pathlib import Path

import django
from django.core.management import call_command
from django.db import connection

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
django.setup()


def columns():
    with connection.cursor() as cursor:
        table = connection.introspection.get_table_description(
            cursor, "blog_article"
        )
    return ", ".join(column.name for column in table)


# --8<-- [start:focus]
call_command("migrate", "blog", "0001", verbosity=0)
print("first:", columns())
#> first: id, title

call_command("makemigrations", "blog", name="views", verbosity=0)
for path in sorted(Path("blog/migrations").glob("0*.py")):
    print(path.name)
    #> 0001_initial.py
    #> 0002_views.py

call_command("migrate", verbosity=0)
print("forward:", columns())
#> forward: id, title, views

call_command("migrate", "blog", "0001", verbosity=0)
print("back:", columns())
#> back: id, title
# --8<-- [end:focus]
