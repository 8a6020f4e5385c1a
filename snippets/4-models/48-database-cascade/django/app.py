# /// script
# requires-python = ">=3.12"
# dependencies = ["django>=6.1"]
# ///
import os

import django
from django.core.management import call_command
from django.db import connection
from django.db.models.signals import pre_delete
from django.test.utils import CaptureQueriesContext

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

for name in "ada", "grace", "linus":
    author = User.objects.create(name=name)
    for title in "Hello", "Again":
        Article.objects.create(title=title, author=author)
heard = []


def hear(sender, **kwargs):
    heard.append(sender.__name__)


pre_delete.connect(hear)


# --8<-- [start:focus]
def left():
    return Article.objects.count()


# the rule is in the table
with connection.cursor() as cursor:
    cursor.execute(
        "SELECT sql FROM sqlite_master"
        " WHERE name = 'blog_article'"
    )
    [schema] = cursor.fetchone()
print("ON DELETE CASCADE" in schema)
#> True

# the ORM deletes the user alone; the articles go with her
ada = User.objects.get(name="ada")
with CaptureQueriesContext(connection) as queries:
    ada.delete()
deletes = [q for q in queries if q["sql"].startswith("DELETE")]
print(len(deletes), "DELETE,", left(), "articles left")
#> 1 DELETE, 4 articles left

# nobody hears of the articles
print(heard)
#> ['User']

# many at once
User.objects.filter(name="grace").delete()
print(left(), "articles left")
#> 2 articles left

# SQL by hand follows the same rule
with connection.cursor() as cursor:
    cursor.execute("DELETE FROM blog_user WHERE name = 'linus'")
print(left(), "articles left")
#> 0 articles left
# --8<-- [end:focus]
