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
from django.db import IntegrityError, connection, transaction

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

# --8<-- [start:focus]
article = Article.objects.create(title="Hello")

COUNT = "UPDATE blog_article SET views = views + 1"
with connection.cursor() as cursor:
    cursor.execute(COUNT)
    print("rows changed:", cursor.rowcount)
    #> rows changed: 1

print("object:", article.views)
#> object: 0
article.refresh_from_db()
print("refreshed:", article.views)
#> refreshed: 1

try:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(COUNT)
        article.title = None
        article.save()
except IntegrityError:
    article.refresh_from_db()
print("undone together:", article.title, article.views)
#> undone together: Hello 1
# --8<-- [end:focus]
