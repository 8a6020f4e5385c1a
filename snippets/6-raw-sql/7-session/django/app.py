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

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
# --8<-- [start:focus]
article = Article.objects.create(title="Hello", author=ada)

SQL = "UPDATE blog_article SET rating = rating + 1"
with connection.cursor() as cursor:
    # sent already, so the UPDATE finds the row
    cursor.execute("UPDATE blog_article SET rating = 1")
    print(cursor.rowcount, article.rating)
    #> 1 None
article.refresh_from_db()
print(article.rating)
#> 1

# SQL and objects are undone together
try:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(SQL)
        article.title = None
        article.save()
except IntegrityError:
    article.refresh_from_db()
print(article.title, article.rating)
#> Hello 1

# what a save of the object makes of the SQL
with connection.cursor() as cursor:
    cursor.execute(SQL)
article.title = "Hello again"
article.save()
article.refresh_from_db()
print(article.title, article.rating)
#> Hello again 1
with connection.cursor() as cursor:
    cursor.execute(SQL)
article.title = "Hello at last"
article.save(update_fields=["title"])
article.refresh_from_db()
print(article.title, article.rating)
#> Hello at last 2
# --8<-- [end:focus]
