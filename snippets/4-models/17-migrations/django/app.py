# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "dj-database-url>=3",
#   "django>=5.2",
#   "pymysql>=1.2",
# ]
# ///
import os
from io import StringIO

import django
from django.core.management import call_command
from django.db import connection

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()

from blog.models import Article, User

INSERT = (
    "INSERT INTO blog_article (title, author_id) VALUES (%s, %s)"
)


def manage(command):
    """The exit code of python manage.py …"""
    try:
        call_command(*command.split(), verbosity=0)
    except SystemExit as error:
        return error.code
    return 0


def sql(command):
    """The SQL that python manage.py … prints."""
    output = StringIO()
    call_command(*command.split(), stdout=output)
    return output.getvalue()


def columns():
    with connection.cursor() as cursor:
        table = connection.introspection.get_table_description(
            cursor, "blog_article"
        )
    return [column.name for column in table]


# --8<-- [start:focus]
# the first tables, and an article without the new column
print(manage("migrate blog 0001"), "views" in columns())
#> 0 False
ada = User.objects.create(name="ada")
with connection.cursor() as cursor:
    cursor.execute(INSERT, ["Hello", ada.id])

# does a model lack a migration?
print(manage("makemigrations --check"))
#> 0

# the SQL of a migration, which is shown and not run
shown = sql("sqlmigrate blog 0002")
print("views" in shown, "views" in columns())
#> True False

# forward; what the old article gets, and one by SQL
print(manage("migrate"), "views" in columns())
#> 0 True
with connection.cursor() as cursor:
    cursor.execute(INSERT, ["Forms", ada.id])
for article in Article.objects.order_by("id"):
    print(article.title, article.views)
    #> Hello 0
    #> Forms 0
print(manage("makemigrations --check"))
#> 0

# back by one, and to nothing
print(manage("migrate blog 0001"), "views" in columns())
#> 0 False
print(manage("migrate blog zero"), manage("migrate --check"))
#> 0 1
# --8<-- [end:focus]
