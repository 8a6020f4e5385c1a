# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re
from io import StringIO
from pathlib import Path

import django
from django.core.management import call_command
from django.db import connection

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
Path("db.sqlite3").unlink(missing_ok=True)  # begin anew
django.setup()

from blog.models import Article, User

# somebody else made these tables, and filled them
for sql in Path("legacy.sql").read_text("utf-8").split("\n\n"):
    with connection.cursor() as cursor:
        cursor.execute(sql)

# --8<-- [start:focus]
# what there is, without a model
for name in "authors", "posts":
    found = StringIO()
    call_command("inspectdb", name, stdout=found)
    fields = re.findall(r"(\w+) = models", found.getvalue())
    print(name, fields)
    #> authors ['author_no', 'full_name']
    #> posts ['post_no', 'headline', 'stars', 'author_no']

# read through the models
query = Article.objects.order_by("id")
for article in query:
    print(article.id, article.title, article.author.name)
    #> 101 Hello ada
    #> 102 1000 lines grace

# and written
ada = User.objects.get(name="ada")
ada.articles.create(title="Tools", rating=4)
sql = "SELECT headline, stars, author_no FROM posts"
with connection.cursor() as cursor:
    cursor.execute(sql)
    print(*cursor)
    #> ('Hello', 5, 7) ('1000 lines', None, 8) ('Tools', 4, 7)

# the tables that exist are left alone
call_command("migrate", run_syncdb=True, verbosity=0)
print(Article.objects.count())
#> 3
# --8<-- [end:focus]
