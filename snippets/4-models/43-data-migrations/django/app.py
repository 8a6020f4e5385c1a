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
from django.core.management import CommandError, call_command
from django.db import connection

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()

from blog.models import Article


def manage(command):
    """The exit code of python manage.py …"""
    try:
        call_command(*command.split(), verbosity=0)
    except CommandError:
        return 1
    except SystemExit as error:
        return error.code
    return 0


# --8<-- [start:focus]
# two migrations follow the same one
print(manage("migrate"))
#> 1
print(manage("makemigrations --merge --noinput --name merge"))
#> 0
merge = Path("blog/migrations/0005_merge.py")
print(merge.exists())
#> True

# two articles of before there were slugs
print(manage("migrate blog 0001"))
#> 0
with connection.cursor() as cursor:
    cursor.execute(
        "INSERT INTO blog_article (title)"
        " VALUES ('Hello, World!'), ('100% Python')"
    )

# what the data migration makes of them
print(manage("migrate"))
#> 0
for article in Article.objects.order_by("id"):
    print(article.slug)
    #> hello-world
    #> 100-python
print(manage("makemigrations --check"))
#> 0

# back: the slugs are dropped, and the articles kept
print(manage("migrate blog 0001"))
#> 0
with connection.cursor() as cursor:
    cursor.execute("SELECT * FROM blog_article ORDER BY id")
    print([title for id, title in cursor])
    #> ['Hello, World!', '100% Python']

# leave all as it was found
print(manage("migrate blog zero"))
#> 0
merge.unlink()
# --8<-- [end:focus]
