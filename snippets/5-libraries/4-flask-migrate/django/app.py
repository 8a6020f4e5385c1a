# /// script
# requires-python = ">=3.11"
# dependencies = ["dj-database-url>=3", "django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import connection

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()


# --8<-- [start:focus]
def manage(*command, **options):
    """Do what manage.py does; return the exit status."""
    try:
        call_command(*command, verbosity=0, **options)
    except SystemExit as exit:
        return exit.code
    return 0


# --8<-- [end:focus]
def columns():
    inspector = connection.introspection
    with connection.cursor() as cursor:
        if "article" not in inspector.table_names(cursor):
            return "no table"
        found = inspector.get_table_description(cursor, "article")
        return ", ".join(column.name for column in found)


manage("migrate", "blog")
print(columns())
#> id, title
print(manage("makemigrations", check=True))
#> 1

manage("makemigrations", "blog", name="summary")
print(manage("migrate", "blog"))
#> 0
print(columns())
#> id, title, summary

manage("migrate", "blog", "0001")
print(columns())
#> id, title
manage("migrate", "blog", "zero")
print(columns())
#> no table
